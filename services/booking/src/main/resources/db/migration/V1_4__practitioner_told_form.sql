-- In which form of PractitionerChanged the others were last told of the practitioner: 0 for those before it had forms.
alter table practitioner add column told_form int not null default 0;
