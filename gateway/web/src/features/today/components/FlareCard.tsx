import { Button } from '@mantine/core';
import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DayChoice, DayView } from '~/api/programs';
import { Markdown } from '~/ui/Markdown';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { dayQuery } from '../api/getDay';
import { takeDay } from '../api/takeDay';
import classes from './FlareCard.module.css';

const choices: { kind: DayChoice; label: string }[] = [
  { kind: 'gentle', label: 'A gentle set' },
  { kind: 'walk', label: 'A walk' },
  { kind: 'rest', label: 'Rest today' },
];

const taken: Record<DayChoice, string> = {
  gentle: 'A gentler day',
  walk: 'A walk today',
  rest: 'Resting today',
};

/** On a day that hurts more than usual the person chooses how to take it, and may change their mind. */
export function FlareCard({ day }: { day: DayView }) {
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: (choice: DayChoice | null) => takeDay(day.date, choice),
    onSuccess: (next) => queries.setQueryData(dayQuery(day.date).queryKey, next),
  });
  if (day.flare.length === 0) return null;
  const problem = take.isError && <Notice tone="care" title={problemText(take.error)} live />;
  if (day.choice)
    return (
      <section className="card stack" aria-labelledby="flare">
        <h2 id="flare">{taken[day.choice]}</h2>
        <p>It’s a dip, not a step back. Your plan waits for you.</p>
        <FlareWords day={day} />
        {problem}
        <div className="row">
          <Button variant="default" loading={take.isPending} onClick={() => take.mutate(null)}>
            Back to my usual day
          </Button>
        </div>
      </section>
    );
  return (
    <details className={`card ${classes.flare}`}>
      <summary>
        <h2>Hurting more than usual?</h2>
        <CaretDownIcon size={24} aria-hidden="true" />
      </summary>
      <div className="stack">
        <p>Pick what feels right today. You can change your mind.</p>
        {problem}
        <div className="row">
          {choices.map(({ kind, label }) => (
            <Button
              key={kind}
              variant="default"
              size="lg"
              loading={take.isPending && take.variables === kind}
              onClick={() => take.mutate(kind)}
            >
              {label}
            </Button>
          ))}
        </div>
        <FlareWords day={day} />
        <p className="quiet">
          Something new, or a warning sign? Ring the clinic on <a href="tel:0394677889">03 9467 7889</a> or
          Nurse-on-Call on <a href="tel:1300606024">1300 60 60 24</a>. In an emergency, call{' '}
          <a href="tel:000">000</a>.
        </p>
      </div>
    </details>
  );
}

function FlareWords({ day }: { day: DayView }) {
  return day.flare.map((words) => (
    <div key={words.program} className="stack tight">
      {day.flare.length > 1 && <h3>{words.programTitle}</h3>}
      <Markdown text={words.text} />
    </div>
  ));
}
