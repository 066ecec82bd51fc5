-- Cases that people added beside the tables. Of each case the newest line counts; none is changed or taken away.
create table table_case (
  id          bigint      generated always as identity primary key,
  folder      text        not null check (folder ~ '^[a-z0-9-]+/[a-z0-9-]+$'),
  code        text        not null check (length(code) between 1 and 60),
  -- One case in the form of the files beside the tables.
  content     text        not null check (length(content) between 1 and 20000),
  -- CONFIRMED: a person looked at the law and says so. WITHDRAWN: it is no longer run.
  state       text        not null check (state in ('CONFIRMED', 'WITHDRAWN')),
  made_from   text        not null check (made_from in ('PERSON', 'ROW', 'DOUBT')),
  author      text        not null check (length(author) between 1 and 200),
  recorded_at timestamptz not null
);
create index table_case_by_folder on table_case (folder, code, id desc);

create trigger append_only before update or delete on table_case
  for each row execute function refuse_change();
create trigger never_empty before truncate on table_case
  for each statement execute function refuse_change();
