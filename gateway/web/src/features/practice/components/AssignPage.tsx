import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { catalogueQuery } from '~/features/programs/api/getCatalogue';
import { revisionQuery } from '~/features/programs/api/getRevision';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { exerciseChoicesQuery } from '../api/getExerciseChoices';
import { assignmentsQuery } from '../api/getPatient';
import { AssignForm } from './AssignForm';

const route = getRouteApi('/guarded/member/shell/practice/$memberId/assign');

/** Puts a program together for a patient, or changes what was put together before. */
export function AssignPage() {
  const { memberId } = route.useParams();
  const { assignment: wanted } = route.useSearch();
  const assignments = useQuery({ ...assignmentsQuery(memberId), refetchOnWindowFocus: false });
  const catalogue = useQuery(catalogueQuery);
  const choices = useQuery(exerciseChoicesQuery);
  const before = assignments.data?.find((one) => one.id === wanted);
  const [program, setProgram] = useState('');
  const entry = catalogue.data?.find((one) => one.slug === program);
  const revision = before?.revision ?? entry?.revision.id;
  const document = useQuery({ ...revisionQuery(revision ?? ''), enabled: Boolean(revision) });
  if (assignments.isError) return <ProblemView error={assignments.error} />;
  if (catalogue.isError) return <ProblemView error={catalogue.error} />;
  if (!assignments.data || !catalogue.data || !choices.data) return <Loading />;
  return (
    <div className="page narrow">
      <PageHeading title={before ? `Change ${before.title}` : 'Put a program together'}>
        <p className="lead quiet">
          {before?.state === 'accepted'
            ? 'It arrives with the patient’s next look at their day, and they see what changed.'
            : 'The patient reads the warning signs and takes it up. Nothing starts without them.'}
        </p>
      </PageHeading>
      {!before && (
        <NativeSelect
          label="Program"
          value={program}
          data={[
            { value: '', label: 'Choose one' },
            ...catalogue.data.map((one) => ({ value: one.slug, label: `${one.title} (${one.medicalName})` })),
          ]}
          onChange={(event) => setProgram(event.currentTarget.value)}
        />
      )}
      {document.data && (
        <AssignForm
          key={revision}
          memberId={memberId}
          document={document.data}
          before={before}
          choices={choices.data}
        />
      )}
    </div>
  );
}
