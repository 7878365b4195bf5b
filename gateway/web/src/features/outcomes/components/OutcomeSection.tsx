import { useQuery } from '@tanstack/react-query';
import type { Measure, MeasureItem, Measurement } from '~/api/programs';
import { shortDay } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { ProblemView } from '~/ui/ProblemView';
import { outcomesQuery } from '../api/getOutcomes';
import { momentTitle } from '../words';
import { OutcomeChart } from './OutcomeChart';
import classes from './OutcomeSection.module.css';

/** What was measured, as a chart and as the same numbers in a table. A log, not a verdict. */
export function OutcomeSection() {
  const outcomes = useQuery(outcomesQuery);
  if (outcomes.isError) return <ProblemView error={outcomes.error} onRetry={() => void outcomes.refetch()} />;
  if (!outcomes.data) return <Loading what="Getting your measurements" />;
  const { due, weekly, taken, measures } = outcomes.data;
  const measured = measures.filter((measure) => taken.some((one) => one.measure === measure.id));
  return (
    <section className="stack" aria-labelledby="outcomes">
      <h2 id="outcomes">What you’ve measured</h2>
      {due.map((one) => (
        <div key={`${one.enrolment}${one.moment}`} className="card stack tight">
          <h3>
            {momentTitle(one.moment)}: {one.programTitle}
          </h3>
          <p>
            A few numbers now make it easier to see what changes. About five minutes, and you can skip any.
          </p>
          <div className="row">
            <LinkButton
              to="/check-in"
              search={{ moment: one.moment, enrolment: one.enrolment }}
              variant="default"
            >
              Measure now
            </LinkButton>
          </div>
        </div>
      ))}
      {weekly && (
        <div className="card row apart">
          <h3>How was your week?</h3>
          <LinkButton to="/check-in" search={{ moment: 'weekly' }} variant="default">
            Check in
          </LinkButton>
        </div>
      )}
      {measured.length === 0 && due.length === 0 && !weekly && (
        <p className="quiet">Nothing yet. We’ll offer it when the time comes.</p>
      )}
      {measured.map((measure) => (
        <OneOutcome
          key={measure.id}
          measure={measure}
          taken={taken.filter((one) => one.measure === measure.id)}
        />
      ))}
    </section>
  );
}

function OneOutcome({ measure, taken }: { measure: Measure; taken: Measurement[] }) {
  const items = measure.items.filter((item) =>
    taken.some((one) => one.answers.some((answer) => answer.item === item.id)),
  );
  const nameOf = (item: MeasureItem) => aboutOf(taken, item.id) ?? item.text;
  return (
    <div className="card stack">
      <h3>{measure.name}</h3>
      <OutcomeChart items={items} taken={taken} nameOf={nameOf} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard */}
      <section className={classes.table} aria-label={`${measure.name}, as a table`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {items.map((item) => (
                <th key={item.id} scope="col">
                  {nameOf(item)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...taken].reverse().map((one) => (
              <tr key={one.id}>
                <th scope="row">{shortDay(one.takenOn)}</th>
                {items.map((item) => (
                  <td key={item.id}>{one.answers.find((answer) => answer.item === item.id)?.value ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function aboutOf(taken: Measurement[], item: string): string | null | undefined {
  return taken.at(-1)?.answers.find((answer) => answer.item === item)?.about;
}
