-- Finding programs by words. All of it is made from published revisions and the release's search words, and can be made again.
create extension if not exists pg_trgm;

create table content.search_entry (
  slug text primary key references content.program (slug),
  fingerprint text not null -- of the revision, the search words and the form that it was made of
);

-- The stems of a program's full text with their ranks, so that a question reads a row for each and no whole text.
create table content.search_stem (
  stem text not null,
  slug text not null references content.search_entry on delete cascade,
  weight real not null, -- ts_rank, 0 to 1
  named boolean not null, -- in a name, the line or the uses
  primary key (stem, slug)
);

create index search_stem_slug on content.search_stem (slug);
create index search_stem_named on content.search_stem (stem) where named;

-- Names and sayings, for those that are nearly typed.
create table content.search_phrase (
  slug text not null references content.search_entry on delete cascade,
  phrase text not null,
  primary key (slug, phrase)
);

create index search_phrase_near on content.search_phrase using gin (phrase gin_trgm_ops);

-- The words that a slip of the keys may have meant. It only grows: a word whose stem no program has any more is passed over.
create table content.search_word (
  word text primary key,
  stem text not null
);

create index search_word_near on content.search_word using gin (word gin_trgm_ops);
