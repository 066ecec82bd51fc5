-- What was done to drafts and stops is never emptied either, and what belongs to a draft is found without reading everything.
create trigger never_empty before truncate on rule_draft
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rule_draft_revision
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rule_submission
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rule_comment
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rule_stop
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rule_event
  for each statement execute function refuse_change();

create index rule_submission_by_draft on rule_submission (draft);
create index rule_submission_by_rulebook on rule_submission (published_at);
create index rule_event_by_draft on rule_event (draft, at);
