import type { ExerciseAdherence } from '../api/types';
import classes from './Practice.module.css';

export function AdherenceExercises({ exercises }: { exercises: ExerciseAdherence[] }) {
  if (exercises.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard
    <section className={classes.tableWrap} aria-label="Exercises, as a table" tabIndex={0}>
      <table>
        <caption className="visually-hidden">How often each exercise was planned and done</caption>
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            <th scope="col">Done</th>
            <th scope="col">Planned</th>
            <td className={classes.glance} />
          </tr>
        </thead>
        <tbody>
          {exercises.map((one) => (
            <tr key={one.exercise}>
              <th scope="row">{one.name}</th>
              <td>{one.done}</td>
              <td>{one.planned}</td>
              <td className={classes.glance}>
                <svg
                  className={classes.meter}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={classes.bar} width={100} height={10} />
                  <rect className={classes.filled} width={(100 * one.done) / one.planned} height={10} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
