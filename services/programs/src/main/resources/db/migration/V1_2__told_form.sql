-- In which form of ProgramPublished the others were last told of the program: 0 for those before it had forms.
alter table content.program add column told_form int not null default 0;
