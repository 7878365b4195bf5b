create schema care;

-- What accounts has decided, as this service was last told.
create table care.entitlement (
  member_id uuid primary key,
  access_until timestamptz not null,
  version bigint not null
);

create table care.member (
  member_id uuid primary key,
  display_name text,
  time_zone text,
  sharing boolean not null default false,
  version bigint not null,
  erased boolean not null default false
);

-- One row per change that was told. No unique event id: that each has its effect once is the inbox's duty, and a failure
-- of it must show here.
create table care.consent_change (
  id bigserial primary key,
  event_id uuid not null,
  member_id uuid not null,
  kind text not null,
  granted boolean not null,
  aggregate_version bigint not null,
  changed_at timestamptz not null
);

create index consent_change_member on care.consent_change (member_id, id);

create table care.enrolment (
  id uuid primary key,
  member_id uuid not null,
  program text not null,
  revision_id uuid not null,
  revision_number int not null,
  state text not null check (state in ('ACTIVE', 'PAUSED', 'LEFT')),
  phase text not null,
  phase_since date not null,
  started_on date not null, -- local date of the member
  started_at timestamptz not null,
  ended_at timestamptz,
  warning_signs_revision uuid not null, -- whose list of warning signs the member has read
  version bigint not null
);

create index enrolment_member on care.enrolment (member_id, id);
create unique index enrolment_once on care.enrolment (member_id, program) where state in ('ACTIVE', 'PAUSED');

-- A log of what was done. The dosage stands in items as it was that day, whatever becomes of the program.
create table care.session (
  id uuid primary key, -- made by the client
  member_id uuid not null,
  date date not null,
  block text not null,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  check_in text not null,
  pain_before smallint check (pain_before between 0 and 10),
  pain_after smallint check (pain_after between 0 and 10),
  effort smallint check (effort between 0 and 10),
  note text,
  items jsonb not null,
  recorded_at timestamptz not null
);

create index session_member_date on care.session (member_id, date, started_at, id);

create table care.concern (
  id uuid primary key,
  member_id uuid not null,
  enrolment_id uuid not null references care.enrolment,
  revision_id uuid not null,
  program text not null,
  sign text not null,
  sign_text text not null,
  level text not null check (level in ('EMERGENCY', 'GP')),
  advice text not null,
  note text,
  opened_at timestamptz not null,
  checked_by text,
  checked_on date,
  cleared_at timestamptz,
  version bigint not null
);

create index concern_member on care.concern (member_id, id);
create index concern_open on care.concern (member_id) where cleared_at is null;
