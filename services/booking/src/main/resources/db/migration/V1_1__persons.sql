-- Who a member is, as accounts last told: the name that stands in the calendar.
create table person (
  member_id uuid primary key,
  display_name text,
  reminders boolean not null default false,
  version bigint not null,
  erased boolean not null default false
);

-- One row per change of a consent that was told. No unique event id: that each has its effect once is the inbox's duty,
-- and a failure of it must show here.
create table consent_change (
  id bigint generated always as identity primary key,
  event_id uuid not null,
  member_id uuid not null,
  kind text not null,
  granted boolean not null,
  aggregate_version bigint not null,
  changed_at timestamptz not null
);

create index consent_change_member on consent_change (member_id, id);
