create table member (
  id uuid primary key, -- the identity server's sub
  email text not null,
  given_name text not null,
  family_name text not null,
  phone text,
  time_zone text not null,
  text_size text not null check (text_size in ('NORMAL', 'LARGE')),
  registered_at timestamptz not null,
  version bigint not null
);

create index member_email on member (lower(email));
create index member_name on member (lower(family_name), lower(given_name), id);

-- What is in force for a member now.
create table member_consent (
  member_id uuid not null references member (id),
  kind text not null,
  document_version int not null,
  granted boolean not null,
  decided_at timestamptz not null,
  primary key (member_id, kind)
);

-- Every decision ever made; only ever added to.
create table consent_decision (
  id uuid primary key,
  member_id uuid not null,
  kind text not null,
  document_version int not null,
  granted boolean not null,
  decided_at timestamptz not null
);

create index consent_decision_member on consent_decision (member_id, decided_at);

create table plan (
  slug text primary key,
  name text not null,
  summary text not null,
  price_cents int not null check (price_cents >= 0), -- AUD, GST inclusive
  billing_interval text not null check (billing_interval in ('month', 'year')),
  trial_days int not null check (trial_days between 0 and 60),
  position int not null,
  offered boolean not null
);

insert into plan (slug, name, summary, price_cents, billing_interval, trial_days, position, offered) values
  ('monthly', 'Stand Corrected', 'Every program, every stretch, on your phone, iPad and computer.', 1900, 'month', 14, 1, true);

create table subscription (
  id uuid primary key,
  member_id uuid not null unique,
  plan text not null references plan (slug),
  state text not null check (state in ('TRIALING', 'ACTIVE', 'ENDED')),
  started_at timestamptz not null,
  trial_ends_at timestamptz not null,
  access_until timestamptz not null,
  cancel_at_period_end boolean not null,
  version bigint not null
);

create index subscription_due on subscription (access_until) where state <> 'ENDED';

create table entitlement (
  member_id uuid primary key,
  access_until timestamptz not null,
  reason text not null,
  version bigint not null
);

create table audit_entry (
  id bigint generated always as identity primary key,
  service text not null,
  actor uuid not null,
  action text not null,
  subject uuid not null,
  thing text,
  happened_at timestamptz not null
);

create index audit_entry_subject on audit_entry (subject, id);
