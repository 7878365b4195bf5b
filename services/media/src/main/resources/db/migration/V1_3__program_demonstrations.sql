-- Which demonstrations each published program uses, as this service was last told.
create table program_demonstrations (
  program_id uuid primary key,
  slug text not null,
  demonstrations json not null, -- {"all": [slugs], "preview": [slugs]}
  version bigint not null
);
