import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { EnrolmentView } from '~/api/programs';
import { ProgramSafety } from '~/features/safety/components/ProgramSafety';
import { longDay } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { problemText } from '~/ui/problemText';
import { TextLink } from '~/ui/TextLink';
import { stepEnrolment, swapExercise } from '../api/changeEnrolment';
import { enrolmentsQuery } from '../api/getEnrolments';
import { PhaseChoice } from './PhaseChoice';

const route = getRouteApi('/guarded/member/shell/my-programs/$id');

/** Where a person steers a program that they follow. All of it is theirs to decide. */
export function MyProgramPage() {
  const { id } = route.useParams();
  const enrolments = useQuery(enrolmentsQuery);
  if (enrolments.isError)
    return <ProblemView error={enrolments.error} onRetry={() => void enrolments.refetch()} />;
  if (!enrolments.data) return <Loading />;
  const enrolment = enrolments.data.find((one) => one.id === id);
  if (!enrolment)
    return (
      <div className="page narrow">
        <PageHeading title="We can’t find that program">
          <p className="lead">Have a look at the ones you follow.</p>
        </PageHeading>
        <div className="row">
          <LinkButton to="/">Back to Today</LinkButton>
        </div>
      </div>
    );
  return <MyProgram enrolment={enrolment} />;
}

function MyProgram({ enrolment }: { enrolment: EnrolmentView }) {
  const ended = enrolment.state === 'left' || enrolment.state === 'finished';
  return (
    <div className="page narrow">
      <PageHeading title={enrolment.title}>
        <p className="lead quiet">
          Day {enrolment.day}, started {longDay(enrolment.startedOn)}
        </p>
      </PageHeading>
      {!ended && <ProgramSafety enrolment={enrolment} />}
      {ended ? <Ended enrolment={enrolment} /> : <Going enrolment={enrolment} />}
      <p>
        <TextLink to="/programs/$slug" params={{ slug: enrolment.program }}>
          Read about it: do, avoid and eat well
        </TextLink>
      </p>
    </div>
  );
}

function Ended({ enrolment }: { enrolment: EnrolmentView }) {
  return (
    <section className="card stack" aria-labelledby="ended">
      <h2 id="ended">{enrolment.state === 'finished' ? 'You finished it' : 'You’ve left this program'}</h2>
      <p>
        Everything you logged is kept.{' '}
        {enrolment.archived ? 'This program is no longer offered.' : 'You can start again whenever you like.'}
      </p>
      <div className="row">
        {enrolment.archived ? (
          <LinkButton to="/programs">See the programs</LinkButton>
        ) : (
          <LinkButton to="/programs/$slug/start" params={{ slug: enrolment.program }}>
            Start again
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function Going({ enrolment }: { enrolment: EnrolmentView }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['programs'] });
  const step = useMutation({
    mutationFn: (what: Parameters<typeof stepEnrolment>[1]) => stepEnrolment(enrolment.id, what),
    onSuccess: refresh,
  });
  const back = useMutation({
    mutationFn: (exercise: string) => swapExercise(enrolment.id, exercise, null),
    onSuccess: refresh,
  });
  const paused = enrolment.state === 'paused';
  const lastPhase = enrolment.phases.at(-1)?.key === enrolment.phase;
  return (
    <>
      <PhaseChoice enrolment={enrolment} />
      {enrolment.swaps.length > 0 && (
        <section className="card stack" aria-labelledby="swaps">
          <h2 id="swaps">What you’ve swapped</h2>
          <ul className="stack tight">
            {enrolment.swaps.map((swap) => (
              <li key={swap.exercise} className="row apart">
                <span>
                  <strong>{swap.insteadName}</strong> instead of {swap.name}
                </span>
                <Button variant="subtle" loading={back.isPending} onClick={() => back.mutate(swap.exercise)}>
                  Swap back<span className="visually-hidden"> to {swap.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card stack" aria-labelledby="pause">
        <h2 id="pause">{paused ? 'Paused' : 'Need a break?'}</h2>
        <p>
          {paused
            ? 'Nothing of it is in your day until you go on. The days in between don’t count against you.'
            : 'Holidays, a cold, a busy week: pause it, and pick it up where you were.'}
        </p>
        {(step.isError || back.isError) && (
          <Notice tone="care" title={problemText(step.error ?? back.error)} live />
        )}
        <div className="row">
          <Button
            variant="default"
            loading={step.isPending}
            onClick={() => step.mutate(paused ? 'resume' : 'pause')}
          >
            {paused ? 'Go on with it' : 'Pause this program'}
          </Button>
          {!enrolment.archived && (
            <TextLink
              to="/programs/$slug/start"
              params={{ slug: enrolment.program }}
              search={{ again: enrolment.id }}
            >
              Start over from the beginning
            </TextLink>
          )}
        </div>
      </section>
      <section className="card stack" aria-labelledby="end">
        <h2 id="end">{lastPhase ? 'Happy to go on by yourself?' : 'Done with it?'}</h2>
        <p>Your logs and charts stay, and you can come back any time.</p>
        <div className="row">
          <Button variant="default" loading={step.isPending} onClick={() => step.mutate('finish')}>
            I’ve finished it
          </Button>
          <Button variant="subtle" loading={step.isPending} onClick={() => step.mutate('leave')}>
            It’s not for me
          </Button>
        </div>
      </section>
    </>
  );
}
