create table asset (
  id uuid primary key,
  kind text not null check (kind in ('PICTURE', 'FILM')),
  access text not null check (access in ('FREE', 'MEMBERS')),
  state text not null check (state in ('UPLOADING', 'READY', 'FAILED', 'RETIRED')),
  title text,
  alt text,
  captions text, -- WebVTT
  no_speech boolean not null,
  poster_id uuid references asset (id),
  failure text,
  content_type text,
  bytes bigint,
  hash text, -- SHA-256 in lower case hexadecimal
  width int,
  height int,
  seconds double precision,
  object_key text unique, -- where the bytes are in S3
  created_at timestamptz not null,
  ready_at timestamptz,
  retired_at timestamptz,
  seed_slug text unique, -- of the release's file that brought it
  seed_hash text, -- of what the last release brought
  version bigint not null,
  check (state <> 'READY' or (object_key is not null and hash is not null and bytes is not null)),
  check (kind <> 'PICTURE' or alt is not null),
  check (kind <> 'FILM' or (title is not null and (captions is not null) <> no_speech))
);

create index asset_films on asset (id) where kind = 'FILM' and state = 'READY';
create index asset_unfinished on asset (created_at) where state = 'UPLOADING';

-- What is on its way to S3 now. Written before anything goes there, so that what a killed replica leaves can be found.
create table upload (
  id uuid primary key,
  asset_id uuid not null unique references asset (id), -- one upload to an asset at a time
  object_key text not null,
  multipart_id text,
  lease_until timestamptz not null
);

create index upload_lease on upload (lease_until);
