-- Whatever a program does: a draft becomes law only with an approval of the very revision that it has.
create function approved_before_published() returns trigger language plpgsql as $$
begin
  if new.state = 'PUBLISHED' and old.state <> 'PUBLISHED' and not exists (
       select from rule_submission
        where draft = new.id and revision = new.revision and decision = 'APPROVED') then
    raise exception 'rule_draft: nobody has approved this revision' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger approved_before_published before update on rule_draft
  for each row execute function approved_before_published();
