import type { ProgramDocument } from '~/api/programDocument';
import classes from './ProgramSections.module.css';
import { StrengthMark } from './StrengthMark';

export function EatWell({ nutrition }: { nutrition: ProgramDocument['nutrition'] }) {
  return (
    <div className={classes.columns}>
      <section className="card stack" aria-labelledby="eat">
        <h2 id="eat">What may help</h2>
        <ul className={classes.points}>
          {nutrition.points.map((point) => (
            <li key={point.id}>
              <p>{point.text}</p>
              <StrengthMark strength={point.evidence} />
            </li>
          ))}
        </ul>
      </section>
      <section className="card stack" aria-labelledby="meals">
        <h2 id="meals">On the plate</h2>
        <ul className={classes.points}>
          {nutrition.meals.map((meal) => (
            <li key={meal.id}>
              <strong>{meal.title}</strong>
              <p>{meal.text}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
