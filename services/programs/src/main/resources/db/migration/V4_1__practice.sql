-- What booking tells of clinics and of who works there.
create table care.clinic (
  clinic_id uuid primary key,
  name text not null,
  time_zone text not null,
  version bigint not null
);

create table care.practitioner (
  practitioner_id uuid primary key,
  name text not null,
  member_id uuid, -- null for somebody who does not sign in
  version bigint not null
);

create index practitioner_member on care.practitioner (member_id) where member_id is not null;

create table care.practitioner_clinic (
  practitioner_id uuid not null references care.practitioner on delete cascade,
  clinic_id uuid not null,
  primary key (practitioner_id, clinic_id)
);

create index practitioner_clinic_clinic on care.practitioner_clinic (clinic_id);

-- Members' visits as booking last told of them; of people who are no members nothing is kept.
create table care.visit (
  appointment_id uuid primary key,
  member_id uuid not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamptz not null,
  cancelled boolean not null,
  version bigint not null
);

create index visit_member on care.visit (member_id, clinic_id, starts_at) where not cancelled;

-- Who is a patient where, worked out from the visits: one row for each clinic with a visit that was not cancelled.
create table care.clinic_patient (
  member_id uuid not null,
  clinic_id uuid not null,
  first_visit timestamptz not null,
  last_visit timestamptz not null,
  primary key (clinic_id, member_id)
);

create index clinic_patient_member on care.clinic_patient (member_id);

-- The days on which an enrolment was paused: from the first up to the day before the other, in the member's zone.
create table care.enrolment_pause (
  enrolment_id uuid not null references care.enrolment,
  paused_on date not null,
  resumed_on date,
  primary key (enrolment_id, paused_on),
  check (resumed_on > paused_on)
);

-- What an enrolment asked for since which day, so that a week that is over is held against the plan of that week.
create table care.enrolment_plan (
  enrolment_id uuid not null references care.enrolment,
  since date not null,
  noted_on date not null, -- the member's day on which it was said; a change on the same day corrects the row
  revision_id uuid not null,
  phase text not null,
  adjustment jsonb, -- what a practitioner has adjusted; null for the program as it is
  swaps jsonb not null default '{}', -- what the member did instead
  primary key (enrolment_id, since)
);

-- Exercises that a practitioner ever put into an enrolment from outside of its program: a log may come days later.
create table care.brought_exercise (
  enrolment_id uuid not null references care.enrolment,
  exercise text not null,
  primary key (enrolment_id, exercise)
);

-- Of enrolments from before, only the present phase is known; what came before it is taken for the same.
insert into care.enrolment_plan (enrolment_id, since, noted_on, revision_id, phase, swaps)
select id, started_on, greatest(started_on, phase_since), revision_id, phase, swaps from care.enrolment;

insert into care.enrolment_pause (enrolment_id, paused_on)
select id, (now() at time zone 'Australia/Melbourne')::date from care.enrolment where state = 'PAUSED';

-- What a practitioner has adjusted, as the member follows it now.
alter table care.enrolment add column adjustment jsonb;

-- A program that a practitioner has put together for a member.
create table care.assignment (
  id uuid primary key,
  member_id uuid not null,
  practitioner_id uuid not null, -- booking's id of who assigned it
  assigned_by uuid not null, -- the member id they sign in with
  practitioner_name text not null,
  program text not null,
  revision_id uuid not null,
  phase text not null,
  note text,
  adjustment jsonb not null,
  seen_adjustment jsonb, -- as the member last saw it; null until they have accepted
  seen_phase text,
  state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
  enrolment_id uuid references care.enrolment,
  assigned_at timestamptz not null,
  changed_at timestamptz not null,
  answered_at timestamptz,
  version bigint not null
);

create index assignment_member on care.assignment (member_id, id);
create unique index assignment_once on care.assignment (member_id, program) where state in ('OFFERED', 'ACCEPTED');
create index assignment_enrolment on care.assignment (enrolment_id) where enrolment_id is not null;

-- Who answers for the concerns of a clinic's patients unless a practitioner takes one: a practitioner who works there.
create table care.default_owner (
  clinic_id uuid primary key,
  practitioner_id uuid not null references care.practitioner,
  set_by uuid not null,
  set_at timestamptz not null
);

-- How the clinic looks after a concern. Only concerns of members who shared when they raised it have a row.
create table care.follow_up (
  concern_id uuid primary key references care.concern,
  member_id uuid not null,
  clinic_id uuid not null,
  owner uuid references care.practitioner, -- null: nobody yet, all practitioners of the clinic see it
  state text not null check (state in ('OPEN', 'SEEN', 'CLOSED')),
  due_at timestamptz not null,
  seen_at timestamptz,
  escalated_at timestamptz,
  outcome text check (outcome in ('ADVISED', 'REFERRED', 'NO_ACTION')),
  outcome_note text,
  outcome_by uuid references care.practitioner,
  closed_at timestamptz,
  version bigint not null,
  check ((state = 'CLOSED') = (outcome is not null))
);

create index follow_up_open on care.follow_up (clinic_id, due_at, concern_id) where state <> 'CLOSED';
create index follow_up_overdue on care.follow_up (due_at) where state = 'OPEN' and escalated_at is null;
create index follow_up_member on care.follow_up (member_id, concern_id);
