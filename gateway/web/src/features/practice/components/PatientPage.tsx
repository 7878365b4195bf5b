import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ApiProblem } from '~/api/problem';
import { PainView } from '~/features/progress/components/PainView';
import { dayOfInstant, fullDay, shortDay } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { TextLink } from '~/ui/TextLink';
import { patientConcernsQuery, patientQuery } from '../api/getPatient';
import type { PatientPage as Patient } from '../api/types';
import { AdherenceExercises } from './AdherenceExercises';
import { AdherenceWeeks } from './AdherenceWeeks';
import { Assignments } from './Assignments';
import { ConcernCard } from './ConcernCard';
import { NotShared } from './NotShared';
import classes from './Practice.module.css';

const route = getRouteApi('/guarded/member/shell/practice/$memberId');

export function PatientPage() {
  const { memberId } = route.useParams();
  const patient = useQuery(patientQuery(memberId));
  const concerns = useQuery(patientConcernsQuery(memberId));
  if (patient.error instanceof ApiProblem && patient.error.status === 404) return <NotShared />;
  if (patient.isError) return <ProblemView error={patient.error} onRetry={() => void patient.refetch()} />;
  if (!patient.data) return <Loading what="Getting the patient" />;
  const { data } = patient;
  return (
    <div className="page">
      <PageHeading title={data.name || 'A patient'}>
        <Following patient={data} />
      </PageHeading>
      <div className="row">
        <LinkButton
          to="/practice/$memberId/assign"
          params={{ memberId }}
          // A concern that waits comes before anything new.
          variant={concerns.data?.some((one) => one.state !== 'closed') ? 'default' : 'filled'}
        >
          Put a program together
        </LinkButton>
        <TextLink to="/practice">All patients</TextLink>
      </div>
      {concerns.data && concerns.data.length > 0 && (
        <section className="stack" aria-labelledby="concerns">
          <h2 id="concerns">Concerns</h2>
          <ul className={classes.list}>
            {concerns.data.map((concern) => (
              <ConcernCard key={concern.id} concern={concern} />
            ))}
          </ul>
        </section>
      )}
      <section className="card stack" aria-labelledby="weeks">
        <h2 id="weeks">Done of what was planned</h2>
        <p className="quiet small">Today counts. Days on which everything was paused don’t.</p>
        <AdherenceWeeks weeks={data.weeks} />
        <AdherenceExercises exercises={data.exercises} />
      </section>
      {data.pain.length > 0 && <PainView points={data.pain} days={56} />}
      <Assignments memberId={memberId} name={data.name} />
      {data.notes.length > 0 && (
        <section className="card stack" aria-labelledby="notes">
          <h2 id="notes">What they wrote</h2>
          <ul className={`plain-list ${classes.list}`}>
            {data.notes.map((note) => (
              <li key={`${note.date}${note.block}${note.note}`}>
                <span className="quiet small">{shortDay(note.date)}</span>
                <br />
                {note.note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Following({ patient }: { patient: Patient }) {
  const followed = patient.enrolments.filter((one) => one.state === 'active' || one.state === 'paused');
  return (
    <>
      {followed.map((one) => (
        <p key={one.id}>
          <strong>{one.title}</strong>, {one.phaseTitle}, since {fullDay(one.startedOn)}
          {one.state === 'paused' && ', paused'}
          {one.adjusted && ', adjusted for them'}
        </p>
      ))}
      {followed.length === 0 && <p className="quiet">Follows no program at the moment.</p>}
      <p className="quiet small">
        {patient.visits
          .map(
            ({ clinic, first, last }) => `${clinic}: ${spanWords(dayOfInstant(first), dayOfInstant(last))}`,
          )
          .join(' · ')}
      </p>
    </>
  );
}

/** One visit is one day, not a stretch from a day to itself. */
function spanWords(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}
