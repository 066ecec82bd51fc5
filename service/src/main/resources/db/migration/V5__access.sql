-- Who may do what: docs/adr/0022-sign-in.md. Passwords, tokens of sessions and keys are kept as hashes alone.
create table account (
  name          text        primary key check (name ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
  shown_name    text        not null default '' check (length(shown_name) <= 80),
  password_hash text        not null check (length(password_hash) <= 200),
  -- A password that somebody else knows: until when it may be used, and for nothing but to set another one.
  one_time_until timestamptz,
  roles         text[]      not null check (roles <@ array['recht', 'freigabe', 'verwaltung', 'technik']),
  disabled      boolean     not null default false,
  -- Wrong passwords since the last right one, and until when none is looked at.
  failures      integer     not null default 0,
  locked_until  timestamptz,
  made_at       timestamptz not null
);

create table sign_in_session (
  id         bytea       primary key check (octet_length(id) = 32),
  account    text        not null references account,
  started_at timestamptz not null,
  used_at    timestamptz not null
);
create index sign_in_session_by_account on sign_in_session (account);

-- What happened to accounts. A name that no account has is not kept: it may be a password in the wrong field.
create table access_event (
  id      bigint      generated always as identity primary key,
  at      timestamptz not null,
  kind    text        not null check (kind ~ '^[A-Z_]{1,40}$'),
  account text        references account,
  -- Who did it, where it was somebody else.
  by      text        references account
);
create index access_event_by_moment on access_event (at);

create table api_key (
  id         uuid        primary key default gen_random_uuid(),
  hash       bytea       not null unique check (octet_length(hash) = 32),
  name       text        not null check (length(name) between 1 and 80),
  scopes     text[]      not null check (cardinality(scopes) > 0),
  made_by    text        not null references account,
  made_at    timestamptz not null,
  last_day   date        not null,
  used_on    date,
  revoked_at timestamptz
);

-- One secret for all instances on this database: tokens of forms are made from it.
create table access_secret (
  id     boolean primary key default true check (id),
  secret bytea   not null check (octet_length(secret) = 32)
);
insert into access_secret (secret)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
