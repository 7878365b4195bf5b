import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { PageHeading } from '~/ui/PageHeading';
import { DefaultOwners } from './DefaultOwners';
import { OpenConcerns } from './OpenConcerns';
import { PatientList } from './PatientList';
import classes from './Practice.module.css';

/** Who needs the practitioner: concerns first, then everybody who shares. */
export function PracticePage() {
  const [words, setWords] = useState('');
  return (
    <div className="page">
      <PageHeading title="Your patients">
        <p className="lead quiet">
          People with a visit at your clinic who said you may see how they’re going. They can change their
          mind at any time; then they’re gone from here.
        </p>
      </PageHeading>
      <OpenConcerns />
      <section className="stack" aria-labelledby="patients">
        <h2 id="patients">Patients</h2>
        <TextInput
          className={classes.search}
          label="Find by name"
          type="search"
          value={words}
          maxLength={100}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <PatientList words={words} />
      </section>
      <DefaultOwners />
    </div>
  );
}
