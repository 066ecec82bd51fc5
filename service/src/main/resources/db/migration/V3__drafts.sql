-- Cases left on the server for a few days. Without the reference, which is nowhere kept, nothing in
-- here can be read or assigned to anybody: docs/adr/0021-handover.md.
create table draft (
  id       bytea primary key check (octet_length(id) = 32),
  last_day date  not null,
  sealed   bytea not null check (octet_length(sealed) between 28 and 70000)
);
create index draft_by_last_day on draft (last_day);
