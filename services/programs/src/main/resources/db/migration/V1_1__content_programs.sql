create schema content;

-- Documents are json, not jsonb: their hash is made of the bytes, so the bytes must come back as they went in.
create table content.program (
  id uuid primary key,
  slug text not null unique,
  version bigint not null,
  draft json not null,
  draft_updated_at timestamptz not null,
  draft_updated_by uuid, -- null: a release of the platform
  seed json not null, -- what the last release brought
  seed_hash text not null,
  current_revision uuid,
  current_number int not null default 0,
  current_etag text,
  current_published_at timestamptz,
  archived_at timestamptz
);

create table content.revision (
  id uuid primary key,
  program_id uuid not null references content.program,
  slug text not null,
  number int not null,
  etag text not null,
  document json not null,
  note text not null,
  published_at timestamptz not null,
  published_by uuid, -- null: a release of the platform
  unique (program_id, number)
);

create index revision_slug_number on content.revision (slug, number);

alter table content.program add foreign key (current_revision) references content.revision;

create table content.exercise (
  slug text primary key,
  version bigint not null,
  document json not null,
  seed_hash text not null
);
