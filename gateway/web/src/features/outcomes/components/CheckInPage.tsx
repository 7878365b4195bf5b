import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { newId } from '~/api/id';
import type { Measure, MeasureAnswer, Measurement, Moment } from '~/api/programs';
import { meQuery } from '~/features/member/api/getMe';
import { todayIn } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { problemText } from '~/ui/problemText';
import { outcomesQuery } from '../api/getOutcomes';
import { putMeasurement } from '../api/putMeasurement';
import { answersOf, type Draft, whatIsMissing } from '../draft';
import { momentTitle } from '../words';
import { MeasureFields } from './MeasureFields';

const route = getRouteApi('/guarded/member/shell/check-in');

/** One measure after the other; each can be left out, and each is kept as soon as it is answered. */
export function CheckInPage() {
  const { moment, enrolment } = route.useSearch();
  const outcomes = useQuery(outcomesQuery);
  const me = useQuery(meQuery);
  if (outcomes.isError) return <ProblemView error={outcomes.error} onRetry={() => void outcomes.refetch()} />;
  if (!outcomes.data || me.isPending) return <Loading />;
  const due = outcomes.data.due.find((one) => one.enrolment === enrolment && one.moment === moment);
  const measures = outcomes.data.measures.filter((measure) =>
    due ? due.measures.includes(measure.id) : measure.moments.includes(moment),
  );
  const before = (measure: string) => outcomes.data.taken.filter((one) => one.measure === measure).at(-1);
  return (
    <CheckIn
      moment={moment}
      enrolment={enrolment}
      measures={measures}
      title={due ? `${momentTitle(moment)}: ${due.programTitle}` : momentTitle(moment)}
      today={todayIn(me.data?.data.timeZone)}
      before={before}
    />
  );
}

interface Properties {
  moment: Moment;
  enrolment: string | undefined;
  measures: Measure[];
  title: string;
  today: string;
  before: (measure: string) => Measurement | undefined;
}

function CheckIn({ moment, enrolment, measures: asked, title, today, before }: Properties) {
  const queries = useQueryClient();
  // What was due when the page was opened: an answer on its way must not move the list.
  const [measures] = useState(asked);
  const [index, setIndex] = useState(0);
  const measure = measures[index];
  if (!measure)
    return (
      <div className="page narrow">
        <PageHeading title={measures.length === 0 ? 'Nothing to measure just now' : 'Thanks, that’s noted'}>
          <p className="lead">It’s a record for you. Nothing in your plan changes because of it.</p>
        </PageHeading>
        <div className="row">
          <LinkButton to="/progress">See how you’re going</LinkButton>
          <LinkButton to="/" variant="default">
            Back to Today
          </LinkButton>
        </div>
      </div>
    );
  return (
    <div className="page narrow">
      <PageHeading title={title}>
        {measures.length > 1 && (
          <p className="lead quiet">
            {index + 1} of {measures.length}
          </p>
        )}
      </PageHeading>
      <OneMeasure
        key={measure.id}
        measure={measure}
        title={title}
        before={before(measure.id)}
        onKeep={(answers) =>
          putMeasurement({ id: newId(), enrolment, measure: measure.id, moment, takenOn: today, answers })
        }
        onNext={() => {
          setIndex(index + 1);
          void queries.invalidateQueries({ queryKey: ['programs'] });
        }}
      />
    </div>
  );
}

interface OneProperties {
  measure: Measure;
  /** What the page is called; a measure of the same name does not say it twice. */
  title: string;
  before: Measurement | undefined;
  onKeep: (answers: MeasureAnswer[]) => Promise<void>;
  onNext: () => void;
}

function OneMeasure({ measure, title, before, onKeep, onNext }: OneProperties) {
  // The same three things as last time, so that they can be compared.
  const [draft, setDraft] = useState<Draft>(() =>
    Object.fromEntries(
      (before?.answers ?? []).map(({ item, about }) => [item, { about: about ?? undefined }]),
    ),
  );
  const [missing, setMissing] = useState<string>();
  const keep = useMutation({ mutationFn: onKeep, onSuccess: onNext });
  const save = () => {
    const lacks = whatIsMissing(measure, draft);
    setMissing(lacks);
    if (!lacks) keep.mutate(answersOf(measure, draft));
  };
  return (
    <section className="card stack loose" aria-labelledby="measure">
      <div className="stack tight">
        <h2 id="measure" className={measure.name === title ? 'visually-hidden' : undefined}>
          {measure.name}
        </h2>
        <p>{measure.about}</p>
      </div>
      <MeasureFields measure={measure} draft={draft} onChange={setDraft} />
      {missing && <Notice tone="care" title={missing} live />}
      {keep.isError && <Notice tone="care" title={problemText(keep.error)} live />}
      <div className="row">
        <Button size="xl" loading={keep.isPending} onClick={save}>
          Save
        </Button>
        <Button size="xl" variant="subtle" onClick={onNext}>
          Skip this one
        </Button>
      </div>
    </section>
  );
}
