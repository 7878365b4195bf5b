-- A program that is no longer offered: who follows it goes on, nobody starts it.
alter table content.program add column archived_by uuid;
alter table content.program add column archive_reason text; -- for the editors; the people who follow it read our own words

-- What was found out after publishing. Never edited: a recall that no longer holds is lifted.
create table content.recall (
  id uuid primary key,
  kind text not null check (kind in ('EXERCISE_WITHDRAWN', 'NEW_WARNING_SIGN')),
  exercise text, -- its slug
  programs text[] not null, -- slugs; empty where the exercise says which they are
  level text check (level in ('EMERGENCY', 'GP')),
  words text not null, -- for the people who follow a program
  instead text, -- slug of the exercise that is done in its place
  issued_at timestamptz not null,
  issued_by uuid not null,
  check (kind <> 'EXERCISE_WITHDRAWN' or exercise is not null),
  check ((kind = 'NEW_WARNING_SIGN') = (level is not null))
);

create table content.recall_lift (
  recall_id uuid primary key references content.recall,
  reason text not null,
  lifted_at timestamptz not null,
  lifted_by uuid not null
);

-- Kept for good, whatever somebody at a console means to do.
create function content.keep_recall() returns trigger language plpgsql as $$
begin
  raise exception 'recalls are kept as they were issued';
end $$;

create trigger recall_kept before update or delete on content.recall
  for each row execute function content.keep_recall();
create trigger recall_lift_kept before update or delete on content.recall_lift
  for each row execute function content.keep_recall();

-- Who has read what.
create table care.recall_seen (
  member_id uuid not null,
  recall_id uuid not null,
  seen_at timestamptz not null,
  primary key (member_id, recall_id)
);
