import { shortDay } from '~/ui/dates';
import type { AdherenceWeek } from '../api/types';
import classes from './Practice.module.css';

const HEIGHT = 140;
const STEP = 44;
const BAR = 28;

const short = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** What was done of each week's plan. The bars are for a glance, the table says the same in numbers. */
export function AdherenceWeeks({ weeks }: { weeks: AdherenceWeek[] }) {
  const shown = weeks.slice(weeks.findIndex((week) => week.planned > 0 || week.daysPaused > 0));
  if (weeks.every((week) => week.planned === 0 && week.daysPaused === 0))
    return <p className="quiet">Nothing was planned in these weeks.</p>;
  return (
    <div className={classes.beside}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${shown.length * STEP + 8} ${HEIGHT + 24}`}
        preserveAspectRatio="xMinYMid meet"
        aria-hidden="true"
      >
        {shown.map((week, index) => (
          <g key={week.week}>
            <rect className={classes.bar} x={index * STEP + 8} y={0} width={BAR} height={HEIGHT} rx={6} />
            <rect
              className={classes.filled}
              x={index * STEP + 8}
              y={HEIGHT - share(week) * HEIGHT}
              width={BAR}
              height={share(week) * HEIGHT}
              rx={6}
            />
            <text className={classes.axis} x={index * STEP + 8 + BAR / 2} y={HEIGHT + 18} textAnchor="middle">
              {short.format(new Date(`${week.week}T00:00:00Z`)).split(' ')[0]}
            </text>
          </g>
        ))}
      </svg>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard */}
      <section className={classes.tableWrap} aria-label="Weeks, as a table" tabIndex={0}>
        <table>
          <caption className="visually-hidden">Exercises planned and done in each week</caption>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">Done</th>
              <th scope="col">Planned</th>
              <th scope="col">Days paused</th>
            </tr>
          </thead>
          <tbody>
            {[...shown].reverse().map((week) => (
              <tr key={week.week}>
                <th scope="row" className="nowrap">
                  {shortDay(week.week)}
                </th>
                <td>{week.done}</td>
                <td>{week.planned}</td>
                <td>{week.daysPaused === 0 ? '–' : week.daysPaused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function share(week: AdherenceWeek): number {
  return week.planned === 0 ? 0 : week.done / week.planned;
}
