-- Finding programs by words. All of it is made from published revisions and the release's search words, and can be made again.
create extension if not exists pg_trgm;

create table content.search_entry (
  slug text primary key references content.program (slug),
  fingerprint text not null, -- of the revision, the search words and the form that it was made of
  words tsvector not null
);

create index search_entry_words on content.search_entry using gin (words);

-- Names and sayings, for those that are nearly typed.
create table content.search_phrase (
  slug text not null references content.search_entry on delete cascade,
  phrase text not null,
  primary key (slug, phrase)
);

create index search_phrase_near on content.search_phrase using gin (phrase gin_trgm_ops);

-- The words that a slip of the keys may have meant. By program, so that two that are published at once never share a row.
create table content.search_word (
  slug text not null references content.search_entry on delete cascade,
  word text not null,
  primary key (slug, word)
);

create index search_word_near on content.search_word using gin (word gin_trgm_ops);
