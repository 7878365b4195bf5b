-- How a member takes a day that hurts more than usual: one choice a day, the newest counts.
create table care.day_choice (
  member_id uuid not null,
  date date not null, -- local date of the member
  kind text not null check (kind in ('GENTLE', 'WALK', 'REST')),
  chosen_at timestamptz not null,
  primary key (member_id, date)
);

-- Where one program asks for an exercise that another says to go easy on: what the member has chosen.
create table care.conflict_choice (
  member_id uuid not null,
  exercise text not null,
  asking uuid not null references care.enrolment,
  advising uuid not null references care.enrolment,
  keep boolean not null,
  chosen_at timestamptz not null,
  primary key (member_id, exercise, asking, advising)
);

-- Exercises that the member does instead of the program's: {"exercise": "instead"}.
alter table care.enrolment add column swaps jsonb not null default '{}';

alter table care.enrolment drop constraint enrolment_state_check;
alter table care.enrolment add constraint enrolment_state_check
  check (state in ('ACTIVE', 'PAUSED', 'FINISHED', 'LEFT'));
