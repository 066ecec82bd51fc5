-- A program compares quickly at first and thoroughly afterwards: both certificates are kept.
alter table rulebook_certificate drop constraint rulebook_certificate_pkey;
alter table rulebook_certificate add primary key (published_at, program, thoroughness);
