-- When a member wants to be reminded of what is left of their day, by the clock in their own zone.
create table care.reminder (
  member_id uuid primary key,
  hours time[] not null,
  next_due_at timestamptz, -- null when there are no hours
  version bigint not null
);

create index reminder_due on care.reminder (next_due_at) where next_due_at is not null;
