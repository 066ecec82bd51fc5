-- Four eyes hold for what is inserted too, whatever a program does: docs/adr/0025-editing.md.
-- What is stored already stays as it is; only what comes now is looked at.

-- Who works on rules has an account. None is deleted, so no name goes away.
alter table rule_draft_revision
  add constraint saved_by_an_account foreign key (saved_by) references account not valid;
alter table rule_submission
  add constraint submitted_by_an_account foreign key (submitted_by) references account not valid,
  add constraint decided_by_an_account foreign key (decided_by) references account not valid;

create function draft_begins_unpublished() returns trigger language plpgsql as $$
begin
  if new.state <> 'EDITING' then
    raise exception 'rule_draft: a draft begins as one that is edited' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger draft_begins_unpublished before insert on rule_draft
  for each row execute function draft_begins_unpublished();

create function authors_are_who_worked() returns trigger language plpgsql as $$
begin
  if num_nonnulls(new.decision, new.decided_by, new.decided_at, new.published_at, new.effect, new.without_effect) > 0 then
    raise exception 'rule_submission: it begins without a decision' using errcode = 'check_violation';
  end if;
  -- Waits for whoever is saving this draft now.
  perform from rule_draft where id = new.draft for update;
  if array(select distinct author from unnest(new.authors) author order by author)
     is distinct from array(
       select saved_by as author from rule_draft_revision where draft = new.draft
       union select new.submitted_by order by author) then
    raise exception 'rule_submission: its authors are all who saved the draft and who submits it, and nobody else'
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger authors_are_who_worked before insert on rule_submission
  for each row execute function authors_are_who_worked();

create or replace function four_eyes_of_people() returns trigger language plpgsql as $$
begin
  if new.decision = 'APPROVED' and new.decided_by = any (new.authors || new.submitted_by) then
    raise exception 'rule_submission: nobody approves what they wrote or submitted'
      using errcode = 'check_violation';
  end if;
  if new.decision = 'APPROVED' and exists (
       select from account decided join account worked
         on coalesce(worked.same_as, worked.name) = coalesce(decided.same_as, decided.name)
        where decided.name = new.decided_by and worked.name = any (new.authors || new.submitted_by)) then
    raise exception 'rule_submission: the same person with another account' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- At the end of a publication: of what it says new, these very bytes were approved for it. The days of what was
-- approved before may change with it.
create function law_was_approved() returns trigger language plpgsql as $$
begin
  if not exists (
       select from rule_submission s
         join rule_draft d on d.id = s.draft
         join rule_draft_revision r on r.draft = s.draft and r.number = s.revision
        where s.decision = 'APPROVED' and s.published_at = lower(new.recorded)
          and d.path = new.path and d.kind <> 'WITHDRAWAL'
          and encode(sha256(r.content), 'hex') = new.sha256)
     and not exists (
       select from rule_version
        where path = new.path and sha256 = new.sha256 and origin = 'APPROVED'
          and upper(recorded) = lower(new.recorded)) then
    raise exception 'rule_version: nobody has approved this content' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger law_was_approved after insert on rule_version
  deferrable initially deferred
  for each row when (new.origin = 'APPROVED') execute function law_was_approved();
