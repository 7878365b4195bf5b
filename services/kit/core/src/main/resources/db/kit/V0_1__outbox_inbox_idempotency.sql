-- One nextval per row: blocks of ids, as a pool would take, would be sent out of order across replicas.
create sequence outbox_id_seq cache 1;

create table outbox (
  id bigint primary key default nextval('outbox_id_seq'),
  event_id uuid not null unique,
  topic text not null,
  record_key text not null,
  payload text, -- null is a tombstone
  appended_at timestamptz not null default now(),
  sent_at timestamptz
);

create index outbox_unsent on outbox (id) where sent_at is null;
create index outbox_sent_at on outbox (sent_at) where sent_at is not null;

create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);

create table inbox_parked (
  consumer text not null,
  topic text not null,
  record_key text not null,
  event_id uuid not null,
  reason text not null,
  payload text not null,
  parked_at timestamptz not null default now(),
  primary key (consumer, event_id)
);

create index inbox_parked_key on inbox_parked (consumer, topic, record_key);

create table idempotency_key (
  caller text not null,
  route text not null,
  key text not null,
  request_hash text not null,
  answer text,
  saved_at timestamptz not null default now(),
  primary key (caller, route, key)
);

create index idempotency_key_saved_at on idempotency_key (saved_at);
