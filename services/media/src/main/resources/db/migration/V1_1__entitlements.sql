-- What accounts has decided, as this service was last told.
create table entitlement (
  member_id uuid primary key,
  access_until timestamptz not null,
  version bigint not null
);
