-- The secret address under which a member's calendar reads their sessions. Only its hash is kept.
create table care.calendar_feed (
  member_id uuid primary key,
  secret_hash text not null unique,
  made_at timestamptz not null
);
