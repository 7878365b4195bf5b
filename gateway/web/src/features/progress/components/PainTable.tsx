import type { PainPoint } from '~/api/programs';
import { shortDay } from '~/ui/dates';
import classes from './PainSection.module.css';

/** The same numbers as the chart, newest first. */
export function PainTable({ points }: { points: PainPoint[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard
    <section className={classes.table} aria-label="Pain, as a table" tabIndex={0}>
      <table>
        <caption className="visually-hidden">Pain before and after each session, and the day after</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Next day</th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr key={point.sessionId}>
              <th scope="row">{shortDay(point.date)}</th>
              <td>{point.before ?? '–'}</td>
              <td>{point.after ?? '–'}</td>
              <td>{point.nextDay ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
