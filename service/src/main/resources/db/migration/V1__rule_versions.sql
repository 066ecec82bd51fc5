-- The rules, as they were known at every moment. Why it is built this way: docs/adr/0005-rule-versions.md.

create extension if not exists btree_gist;

-- Bytes of rule files, each once.
create table rule_content (
  sha256  text  primary key check (sha256 = encode(sha256(content), 'hex')),
  content bytea not null
);

-- What was held to be the law: on which days (valid), and from when to when we held it so (recorded).
create table rule_version (
  id       bigint generated always as identity primary key,
  path     text      not null,
  -- Path without the day for tables; the whole path for vocabularies and questions.
  subject  text      not null check (starts_with(path, subject)),
  valid    daterange not null check (not isempty(valid)),
  recorded tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  sha256   text      not null references rule_content,
  origin   text      not null check (origin in ('SHIPPED', 'APPROVED')),
  constraint one_version_a_day
    exclude using gist (subject with =, valid with &&, recorded with &&),
  constraint one_content_a_path
    exclude using gist (path with =, recorded with &&)
);

-- A rulebook is all versions recorded at the moment of its publication.
create table rulebook (
  published_at timestamptz primary key,
  id           text not null check (id ~ '^sha256:[0-9a-f]{64}$')
);
create index rulebook_by_id on rulebook (id);

create view rulebook_file as
  select b.id as rulebook_id, b.published_at, v.path, v.subject, v.valid, v.sha256, v.origin
    from rulebook b
    join rule_version v on v.recorded @> b.published_at;

-- Sets of files that came with the program and were taken over; each is taken over once.
create table shipped_rules (
  id       text primary key,
  taken_at timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end
$$;

create function refuse_past() returns trigger language plpgsql as $$
declare
  latest timestamptz := (select max(published_at) from rulebook);
  moment timestamptz := case tg_table_name
    when 'rulebook' then (to_jsonb(new) ->> 'published_at')::timestamptz
    else lower((to_jsonb(new) ->> 'recorded')::tstzrange) end;
begin
  if moment <= latest then
    raise exception '% would change what was known at %', tg_table_name, latest
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

-- The one change that a version may see: it stops being what we hold, from now on.
create function only_supersede() returns trigger language plpgsql as $$
begin
  if (new.id, new.path, new.subject, new.valid, new.sha256, new.origin)
       is distinct from (old.id, old.path, old.subject, old.valid, old.sha256, old.origin)
     or lower(new.recorded) is distinct from lower(old.recorded)
     or not upper_inf(old.recorded)
     or upper_inf(new.recorded)
     or upper(new.recorded) <= (select max(published_at) from rulebook) then
    raise exception 'rule_version is append-only: only superseding is allowed'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger append_only before update or delete on rule_content
  for each row execute function refuse_change();
create trigger append_only before update or delete on rulebook
  for each row execute function refuse_change();
create trigger append_only before update or delete on shipped_rules
  for each row execute function refuse_change();
create trigger append_only before delete on rule_version
  for each row execute function refuse_change();
create trigger only_supersede before update on rule_version
  for each row execute function only_supersede();
create trigger not_into_the_past before insert on rule_version
  for each row execute function refuse_past();
create trigger not_into_the_past before insert on rulebook
  for each row execute function refuse_past();

create trigger never_empty before truncate on rule_content
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rulebook
  for each statement execute function refuse_change();
create trigger never_empty before truncate on shipped_rules
  for each statement execute function refuse_change();
create trigger never_empty before truncate on rule_version
  for each statement execute function refuse_change();
