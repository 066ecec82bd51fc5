-- Drafts of rules, their way to publication, and who did what. Why it is built this way: docs/adr/0025-editing.md.

create table rule_draft (
  id         uuid        primary key default gen_random_uuid(),
  path       text        not null check (length(path) between 1 and 200),
  kind       text        not null check (kind in ('VERSION', 'CORRECTION', 'WITHDRAWAL')),
  state      text        not null default 'EDITING'
                         check (state in ('EDITING', 'SUBMITTED', 'PUBLISHED', 'DISCARDED')),
  -- What the draft started from: a file of a rulebook, by path and hash.
  base_path  text        not null,
  base       text        not null references rule_content,
  -- The revision that counts; a number is never given twice.
  revision   int         not null default 1,
  created_by text        not null,
  created_at timestamptz not null default clock_timestamp()
);
create unique index one_draft_a_path on rule_draft (path) where state in ('EDITING', 'SUBMITTED');

create table rule_draft_revision (
  draft    uuid        not null references rule_draft,
  number   int         not null check (number > 0),
  -- The revision that it was made from; undoing goes back to it.
  previous int         not null check (previous >= 0 and previous < number),
  content  bytea       not null check (octet_length(content) <= 4000000),
  saved_by text        not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (draft, number)
);

create table rule_submission (
  id           bigint generated always as identity primary key,
  draft        uuid        not null references rule_draft,
  revision     int         not null,
  -- Everybody who ever saved the draft.
  authors      text[]      not null check (cardinality(authors) > 0),
  submitted_by text        not null,
  submitted_at timestamptz not null default clock_timestamp(),
  reason       text        not null check (length(reason) between 1 and 4000),
  source       text        not null check (length(source) between 1 and 1000),
  decision     text        check (decision in ('APPROVED', 'SENT_BACK', 'TAKEN_BACK')),
  decided_by   text,
  decided_at   timestamptz,
  note         text        not null default '' check (length(note) <= 4000),
  -- The rulebook that the approval made.
  published_at timestamptz references rulebook,
  foreign key (draft, revision) references rule_draft_revision (draft, number),
  constraint decided_whole check (
    (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint published_if_approved check ((decision = 'APPROVED') is not distinct from (published_at is not null)
    or (decision is null and published_at is null)),
  constraint four_eyes check (
    decision is distinct from 'APPROVED'
    or (decided_by <> submitted_by and decided_by <> all (authors)))
);
create unique index one_open_submission on rule_submission (draft) where decision is null;

create table rule_comment (
  id         bigint generated always as identity primary key,
  draft      uuid        not null references rule_draft,
  revision   int         not null,
  row_id     text        not null default '' check (length(row_id) <= 100),
  written_by text        not null,
  written_at timestamptz not null default clock_timestamp(),
  text       text        not null check (length(text) between 1 and 4000)
);
create index rule_comment_by_draft on rule_comment (draft, written_at);

-- A table that is flagged in every answer until somebody lifts it.
create table rule_stop (
  id         bigint generated always as identity primary key,
  folder     text        not null check (length(folder) <= 200),
  reason     text        not null check (length(reason) between 1 and 1000),
  stopped_by text        not null,
  stopped_at timestamptz not null default clock_timestamp(),
  lifted_by  text,
  lifted_at  timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index one_stop_a_folder on rule_stop (folder) where lifted_at is null;

-- Who did what to the rules, when and why.
create table rule_event (
  id      bigint generated always as identity primary key,
  at      timestamptz not null default clock_timestamp(),
  account text        not null,
  what    text        not null check (length(what) <= 40),
  path    text        not null check (length(path) <= 200),
  draft   uuid        references rule_draft,
  why     text        not null default '' check (length(why) <= 4000)
);
create index rule_event_by_path on rule_event (path, at);

create trigger append_only before update or delete on rule_draft_revision
  for each row execute function refuse_change();
create trigger append_only before update or delete on rule_comment
  for each row execute function refuse_change();
create trigger append_only before update or delete on rule_event
  for each row execute function refuse_change();
create trigger append_only before delete on rule_draft
  for each row execute function refuse_change();
create trigger append_only before delete on rule_submission
  for each row execute function refuse_change();
create trigger append_only before delete on rule_stop
  for each row execute function refuse_change();

-- What was decided stays decided.
create function only_decide() returns trigger language plpgsql as $$
begin
  if old.decision is not null
     or (new.draft, new.revision, new.authors, new.submitted_by, new.submitted_at, new.reason, new.source)
        is distinct from
        (old.draft, old.revision, old.authors, old.submitted_by, old.submitted_at, old.reason, old.source) then
    raise exception 'rule_submission: only an open one can be decided, and nothing else changed'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger only_decide before update on rule_submission
  for each row execute function only_decide();

-- Instances that share the database hear of publications and stops at once.
create function tell_instances() returns trigger language plpgsql as $$
begin
  perform pg_notify('rules', tg_table_name);
  return null;
end
$$;
create trigger tell_instances after insert on rulebook
  for each statement execute function tell_instances();
create trigger tell_instances after insert or update on rule_stop
  for each statement execute function tell_instances();
