import type { Measure, Measurement } from '~/api/programs';
import classes from './OutcomeChart.module.css';

const WIDTH = 600;
const HEIGHT = 160;
const EDGE = 12;

/** One small line an item, for the eye alone: the table beneath says the same. */
export function OutcomeChart({ measure, taken }: { measure: Measure; taken: Measurement[] }) {
  const first = day(taken[0]);
  const span = Math.max(1, day(taken.at(-1)) - first);
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      {measure.items.map((item, number) => {
        const points = taken.flatMap((one) => {
          const value = one.answers.find((answer) => answer.item === item.id)?.value;
          if (value === undefined) return [];
          const x = EDGE + ((day(one) - first) / span) * (WIDTH - 2 * EDGE);
          const y = HEIGHT - EDGE - ((value - item.from) / (item.to - item.from)) * (HEIGHT - 2 * EDGE);
          return [{ id: one.id, x, y }];
        });
        return (
          <g key={item.id} data-line={number}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {points.map(({ id, x, y }) => (
              <circle key={id} cx={x} cy={y} r={5} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function day(one: Measurement | undefined): number {
  return one ? Date.parse(`${one.takenOn}T00:00:00Z`) : 0;
}
