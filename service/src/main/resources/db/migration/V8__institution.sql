-- Who signs in with the account of their institution: docs/adr/0026-openid-connect.md.
-- A person is known by issuer and subject; names may change or be given to somebody else there.
create table institution_identity (
  issuer   text        not null check (length(issuer) between 1 and 500),
  subject  text        not null check (length(subject) between 1 and 255),
  account  text        not null references account,
  since    timestamptz not null,
  primary key (issuer, subject)
);
create index institution_identity_by_account on institution_identity (account);

-- The account with which the same person goes on; this one is closed then.
alter table account add column same_as text references account check (same_as <> name);

-- Four eyes are those of two people, also where one of them has had two accounts.
create function four_eyes_of_people() returns trigger language plpgsql as $$
begin
  if new.decision = 'APPROVED' and exists (
       select from account decided join account worked
         on coalesce(worked.same_as, worked.name) = coalesce(decided.same_as, decided.name)
        where decided.name = new.decided_by and worked.name = any (new.authors || new.submitted_by)) then
    raise exception 'rule_submission: the same person with another account' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger four_eyes_of_people before insert or update on rule_submission
  for each row execute function four_eyes_of_people();
