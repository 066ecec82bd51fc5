-- Why somebody approved though the effect on answers could not be found; whoever could see it gives no such reason.
alter table rule_submission
  add column without_effect text check (length(without_effect) between 1 and 4000);
-- What was approved before effects were kept stays as it is.
alter table rule_submission
  add constraint known_effect_or_reason
    check (decision is distinct from 'APPROVED' or effect is not null or without_effect is not null) not valid;
