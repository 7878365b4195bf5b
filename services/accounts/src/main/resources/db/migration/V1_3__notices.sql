-- When a member is not written to about anything that can wait, by the clock in their own zone.
alter table member
  add column quiet_from time not null default '21:00',
  add column quiet_until time not null default '07:00';

-- What programs asks to have told; the words are written when it is sent.
create table notice (
  id uuid primary key,
  minutes int, -- of a session that waits
  practitioner_id uuid, -- who is behind it
  not_after timestamptz not null -- later it is of no use to anybody
);

-- What stands in the letters of each member to stop their reminders with, signed in or not. It can do nothing else.
create table reminder_stop (
  member_id uuid primary key,
  secret text not null unique
);
