-- How the day after a session was: asked once, at the next opening.
create table care.next_day (
  session_id uuid primary key references care.session,
  member_id uuid not null,
  pain smallint not null check (pain between 0 and 10),
  answered_at timestamptz not null
);

-- What a member measured. A log, not a verdict: nothing reads it to change a plan.
create table care.measurement (
  id uuid primary key, -- made by the client
  member_id uuid not null,
  enrolment_id uuid references care.enrolment,
  measure text not null,
  moment text not null check (moment in ('START', 'WEEK_4', 'END', 'WEEKLY', 'EXTRA')),
  taken_on date not null, -- local date of the member
  answers jsonb not null,
  recorded_at timestamptz not null
);

create index measurement_member on care.measurement (member_id, taken_on, id);
