-- What was compared with the engine before compiled tables answered. Why it is built this way: docs/adr/0018-certificate.md.
create table rulebook_certificate (
  published_at timestamptz not null references rulebook,
  -- The program that compared: its version, and a hash of the code that decides what a table means.
  program      text        not null,
  issued_at    timestamptz not null,
  took_ms      bigint      not null check (took_ms >= 0),
  thoroughness jsonb       not null,
  content      jsonb       not null,
  primary key (published_at, program)
);

create trigger append_only before update or delete on rulebook_certificate
  for each row execute function refuse_change();
create trigger never_empty before truncate on rulebook_certificate
  for each statement execute function refuse_change();
