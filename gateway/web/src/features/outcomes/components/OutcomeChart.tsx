import type { MeasureItem, Measurement } from '~/api/programs';
import { shortDay } from '~/ui/dates';
import { topOf } from '../topOf';
import classes from './OutcomeChart.module.css';

const WIDTH = 600;
const HEIGHT = 160;
const EDGE = 12;

interface Properties {
  items: MeasureItem[];
  taken: Measurement[];
  /** What an item is called: the person's own word for it, or the measure's. */
  nameOf: (item: MeasureItem) => string;
}

/** One line an item. The lines are for the eye alone: the table beneath says the same. */
export function OutcomeChart({ items, taken, nameOf }: Properties) {
  const first = day(taken[0]);
  const last = day(taken.at(-1));
  const span = Math.max(1, last - first);
  const top = topOf(items, taken);
  const bottom = Math.min(...items.map((item) => item.from));
  return (
    <div className={classes.outcome}>
      <ul className={classes.key}>
        {items.map((item, number) => (
          <li key={item.id} data-line={number}>
            <span>
              {nameOf(item)}
              <span className="quiet small">
                {' '}
                {item.unit ?? `${item.from} ${item.low}, ${item.to} ${item.high}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.plot} aria-hidden="true">
        <span className={classes.top}>{top}</span>
        <span className={classes.bottom}>{bottom}</span>
        <svg
          className={classes.chart}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {items.map((item, number) => {
            const points = taken.flatMap((one) => {
              const value = one.answers.find((answer) => answer.item === item.id)?.value;
              if (value === undefined) return [];
              const x = EDGE + ((day(one) - first) / span) * (WIDTH - 2 * EDGE);
              const y = HEIGHT - EDGE - ((value - bottom) / (top - bottom)) * (HEIGHT - 2 * EDGE);
              return [{ id: one.id, x, y }];
            });
            return (
              <g key={item.id} data-line={number}>
                <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
                {points.map(({ id, x, y }) => (
                  // A stroke of no length is a dot that the width of the page cannot squash.
                  <path key={id} d={`M${x} ${y}h0`} />
                ))}
              </g>
            );
          })}
        </svg>
        <span className={classes.days}>
          {[taken[0], taken.at(-1)].map((one, end) => (
            <span key={end === 0 ? 'first' : 'last'}>{one && shortDay(one.takenOn)}</span>
          ))}
        </span>
      </div>
    </div>
  );
}

function day(one: Measurement | undefined): number {
  return one ? Date.parse(`${one.takenOn}T00:00:00Z`) : 0;
}
