-- What the one who approved could see of the effect on answers; null if it could not be found, or before this was kept.
alter table rule_submission
  add column effect jsonb check (jsonb_typeof(effect) = 'object' and length(effect::text) <= 20000);
