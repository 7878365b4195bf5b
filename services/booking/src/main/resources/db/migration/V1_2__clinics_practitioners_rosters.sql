-- Equality of uuids inside the exclusion constraints of V1_3.
create extension if not exists btree_gist;

-- What a release's content file says of the clinics; seed_hash tells whether a later release says something else.
create table clinic (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  street text,
  suburb text not null,
  state text not null,
  postcode text,
  phone text not null,
  time_zone text not null,
  notice_hours int not null check (notice_hours between 0 and 336),
  position int not null,
  seed_hash text not null,
  version bigint not null
);

-- When visits can be booked, in the clinic's own time.
create table clinic_opening (
  clinic_id uuid not null references clinic (id),
  day text not null check (day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  opens time not null,
  closes time not null,
  primary key (clinic_id, day, opens),
  check (opens < closes)
);

-- One row per place in which one person can be treated at a time.
create table room (
  id uuid primary key,
  clinic_id uuid not null references clinic (id),
  name text not null,
  position int not null,
  in_use boolean not null,
  unique (clinic_id, name)
);

create table closure (
  clinic_id uuid not null references clinic (id),
  date date not null,
  reason text not null,
  primary key (clinic_id, date)
);

create table travel (
  from_clinic uuid not null references clinic (id),
  to_clinic uuid not null references clinic (id),
  minutes int not null check (minutes between 0 and 480),
  primary key (from_clinic, to_clinic)
);

create table visit_kind (
  slug text primary key,
  name text not null,
  summary text not null,
  minutes int not null check (minutes between 5 and 240),
  before_minutes int not null check (before_minutes between 0 and 120),
  after_minutes int not null check (after_minutes between 0 and 120),
  step_minutes int not null check (step_minutes between 5 and 120),
  first_visit boolean not null,
  position int not null,
  offered boolean not null
);

create table practitioner (
  id uuid primary key,
  name text not null,
  title text not null,
  member_id uuid unique,
  version bigint not null
);

create table practitioner_clinic (
  practitioner_id uuid not null references practitioner (id),
  clinic_id uuid not null references clinic (id),
  primary key (practitioner_id, clinic_id)
);

create index practitioner_clinic_clinic on practitioner_clinic (clinic_id);

-- Local time of the clinic: 09:00 stays 09:00 when the clocks change.
create table roster_block (
  id uuid primary key,
  practitioner_id uuid not null references practitioner (id),
  clinic_id uuid not null references clinic (id),
  day text not null,
  starts time not null,
  ends time not null,
  valid_from date not null,
  valid_until date,
  check (starts < ends),
  check (valid_until >= valid_from)
);

create index roster_block_practitioner on roster_block (practitioner_id);

create table roster_break (
  id uuid primary key,
  practitioner_id uuid not null references practitioner (id),
  day text not null,
  starts time not null,
  ends time not null,
  valid_from date,
  valid_until date,
  check (starts < ends)
);

create index roster_break_practitioner on roster_break (practitioner_id);

create table practitioner_leave (
  id uuid primary key,
  practitioner_id uuid not null references practitioner (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text,
  check (starts_at < ends_at)
);

create index practitioner_leave_practitioner on practitioner_leave (practitioner_id, ends_at);
