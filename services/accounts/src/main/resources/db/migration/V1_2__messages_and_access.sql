-- What booking tells of clinics and practitioners; newest version wins.
create table clinic (
  id uuid primary key,
  name text not null,
  street text,
  suburb text,
  state text,
  postcode text,
  phone text not null,
  time_zone text not null,
  notice_hours int not null,
  version bigint not null
);

create table practitioner (
  id uuid primary key,
  name text not null,
  version bigint not null
);

-- The newest that is known of each appointment: what a message says is checked against it before it is sent.
create table appointment (
  id uuid primary key,
  version bigint not null,
  sequence int not null, -- iCalendar's
  cancelled boolean not null,
  clinic_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  previous_starts_at timestamptz,
  changed_by_clinic boolean not null
);

-- One per event; what it says is written when it is sent.
create table message (
  id uuid primary key,
  event_id uuid not null unique,
  member_id uuid not null,
  kind text not null,
  about uuid not null,
  about_version bigint not null,
  state text not null check (state in ('WAITING', 'SENT', 'SUPERSEDED', 'FAILED')),
  attempts int not null default 0,
  created_at timestamptz not null,
  next_attempt_at timestamptz not null,
  claim uuid, -- whoever is sending it now
  claimed_until timestamptz,
  address text,
  subject text,
  sent_at timestamptz,
  reason text, -- why it waits, or why it was not sent; no address and no name
  check ((state = 'SENT') = (sent_at is not null and subject is not null and address is not null))
);

create index message_due on message (next_attempt_at) where state = 'WAITING';
create index message_about on message (about, about_version) where state = 'WAITING';
create index message_sent on message (member_id, sent_at desc, id desc) where state = 'SENT';

-- Since when a member's sign-ins count; those before are over.
create table access_revocation (
  member_id uuid primary key,
  not_before timestamptz not null,
  version bigint not null
);
