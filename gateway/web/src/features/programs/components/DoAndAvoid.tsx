import type { ProgramDocument } from '~/api/programDocument';
import { phaseName } from '~/ui/words';
import classes from './ProgramSections.module.css';

const order = ['calm', 'restore', 'strengthen', 'maintain'];

export function DoAndAvoid({ program, phase }: { program: ProgramDocument; phase: string | undefined }) {
  return (
    <div className={classes.columns}>
      <section className="card stack" aria-labelledby="do">
        <h2 id="do">Things to do</h2>
        <ul className={classes.points}>
          {program.do.map((point) => (
            <li key={point.id}>
              <strong>{point.text}</strong>
              <p className="quiet">{point.why}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="card stack" aria-labelledby="avoid">
        <div>
          <h2 id="avoid">Things to avoid</h2>
          <p className="quiet">Go easy on these for now</p>
        </div>
        <ul className={classes.points}>
          {program.avoid.map((point) => (
            <li key={point.id}>
              <strong>{point.text}</strong>
              <p className={classes.instead}>Instead: {point.instead}</p>
              <p className={`quiet small ${classes.until}`}>{untilText(point.until, phase, program)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** `until` names the phase in which the caution ends. */
function untilText(until: string, phase: string | undefined, program: ProgramDocument): string {
  if (until === 'always') return 'Worth keeping to all the way through';
  const name = phaseName(until, program.phases);
  if (phase && order.indexOf(phase) >= order.indexOf(until))
    return `You’re past this one: it was until “${name}”`;
  return `Until you reach “${name}”`;
}
