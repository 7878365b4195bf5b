create table patient (
  id uuid primary key,
  member_id uuid unique, -- null for somebody whom only reception knows
  given_name text not null,
  family_name text not null,
  phone text,
  added_at timestamptz not null,
  version bigint not null
);

create index patient_family_name on patient (lower(family_name) text_pattern_ops, id);
create index patient_given_name on patient (lower(given_name) text_pattern_ops, id);

create table appointment (
  id uuid primary key,
  patient_id uuid not null references patient (id),
  clinic_id uuid not null references clinic (id),
  practitioner_id uuid not null references practitioner (id),
  room_id uuid not null references room (id),
  kind text not null references visit_kind (slug),
  kind_name text not null, -- as it was called when it was booked
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('BOOKED', 'ARRIVED', 'IN_SESSION', 'ATTENDED', 'MISSED', 'CANCELLED')),
  note text,
  cancel_reason text,
  sequence int not null,
  booked_at timestamptz not null,
  version bigint not null,
  check (starts_at < ends_at)
);

create index appointment_patient on appointment (patient_id, starts_at, id);
create index appointment_clinic on appointment (clinic_id, starts_at, id);

-- A time that is kept for somebody while they type. It stays after its end, so that who comes late is told why.
create table hold (
  id uuid primary key,
  member_id uuid not null,
  clinic_id uuid not null references clinic (id),
  practitioner_id uuid not null references practitioner (id),
  room_id uuid not null references room (id),
  kind text not null references visit_kind (slug),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  expires_at timestamptz not null,
  ended boolean not null, -- given back, or replaced by another
  appointment_id uuid references appointment (id)
);

create index hold_expires_at on hold (expires_at);
create index hold_member on hold (member_id) where not ended and appointment_id is null;

-- What nobody else can have: holds and appointments alike, so that one constraint keeps all of them apart. The range is
-- the visit with its buffers. Whatever the code does, no practitioner and no place in a room is given away twice.
create table occupancy (
  id uuid primary key,
  hold_id uuid unique references hold (id),
  appointment_id uuid unique references appointment (id),
  holder uuid unique, -- one live hold a person
  expires_at timestamptz,
  practitioner_id uuid not null references practitioner (id),
  clinic_id uuid not null references clinic (id),
  room_id uuid not null references room (id),
  occupied tstzrange not null check (not isempty(occupied) and not lower_inf(occupied) and not upper_inf(occupied)),
  check (num_nonnulls(hold_id, appointment_id) = 1),
  check ((hold_id is null) = (expires_at is null)),
  check ((hold_id is null) = (holder is null)),
  constraint practitioner_once exclude using gist (practitioner_id with =, occupied with &&),
  constraint room_once exclude using gist (room_id with =, occupied with &&)
);

create index occupancy_expires_at on occupancy (expires_at) where expires_at is not null;
