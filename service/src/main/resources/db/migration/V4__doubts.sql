-- Answers that somebody doubts, as candidates for a case. No name, no free text, no address, no time of day.
create table doubt (
  id          uuid  primary key default gen_random_uuid(),
  received_on date  not null,
  rulebook_id text  not null check (rulebook_id ~ '^sha256:[0-9a-f]{64}$'),
  as_of       date  not null,
  route       text  not null check (length(route) <= 100),
  told        text  not null check (length(told) <= 40),
  -- Empty if whoever doubts knows no better answer.
  expected    text  check (length(expected) <= 40),
  kind        text  not null check (length(kind) <= 40),
  facts       jsonb not null check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 70000),
  rows        jsonb not null check (jsonb_typeof(rows) = 'array' and length(rows::text) <= 70000)
);
create index doubt_by_day on doubt (received_on);
