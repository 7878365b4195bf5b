import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { BellSimpleIcon } from '@phosphor-icons/react/BellSimple';
import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { patientsQuery } from '../api/getPatients';
import type { PatientEntry } from '../api/types';
import { lastSessionWords, needWords, weekWords } from '../words';
import classes from './Practice.module.css';

const TYPING = 300;

export function PatientList({ words }: { words: string }) {
  const [asked] = useDebouncedValue(words.trim(), TYPING);
  const patients = useInfiniteQuery({ ...patientsQuery(asked), placeholderData: keepPreviousData });
  if (patients.isError) return <Notice tone="care" title={problemText(patients.error)} />;
  if (!patients.data) return <Loading what="Getting your patients" />;
  const all = patients.data.pages.flatMap((page) => page.items);
  if (all.length === 0)
    return (
      <p className="quiet">
        {asked
          ? 'Nobody of that name shares with your clinic.'
          : 'Nobody shares with your clinic yet. Patients can say yes under Account.'}
      </p>
    );
  return (
    <>
      <ul className={classes.list}>
        {all.map((patient) => (
          <PatientRow key={patient.memberId} patient={patient} />
        ))}
      </ul>
      {patients.hasNextPage && (
        <div className="row">
          <Button
            variant="default"
            loading={patients.isFetchingNextPage}
            onClick={() => void patients.fetchNextPage()}
          >
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function PatientRow({ patient }: { patient: PatientEntry }) {
  const need = needWords(patient);
  const Icon = patient.need === 'concern' ? WarningCircleIcon : BellSimpleIcon;
  return (
    <li className={classes.patient}>
      <div className="stack tight">
        <h3>
          <Link to="/practice/$memberId" params={{ memberId: patient.memberId }}>
            {patient.name || 'A patient'}
          </Link>
        </h3>
        <p className="quiet small">
          {patient.programs.length === 0
            ? 'No program yet'
            : patient.programs
                .map((one) => `${one.title}, ${one.state === 'paused' ? 'paused' : one.phaseTitle}`)
                .join(' · ')}
        </p>
      </div>
      <div className={classes.facts}>
        {need && (
          <span className={classes.need}>
            <Icon size={22} aria-hidden="true" />
            {need}
          </span>
        )}
        <span>This week: {weekWords(patient.thisWeek)}</span>
        <span className="quiet small">{lastSessionWords(patient.lastSession)}</span>
      </div>
    </li>
  );
}
