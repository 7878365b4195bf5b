import { monthOf } from '~/ui/dates';
import classes from './MonthBeads.module.css';

const weekdays = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];

/** The month in small squares, for the eye; the sentence above says the same. */
export function MonthBeads({ today, days }: { today: string; days: string[] }) {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const firstWeekday = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const all = Array.from(
    { length },
    (_, index) => `${today.slice(0, 8)}${String(index + 1).padStart(2, '0')}`,
  );
  return (
    <div aria-hidden="true">
      <p className={classes.name}>{monthOf(today)}</p>
      <div className={classes.month}>
        {weekdays.map((letter, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two days begin with the same letter
          <span key={index} className={classes.weekday}>
            {letter}
          </span>
        ))}
        {all.map((date, index) => (
          <span
            key={date}
            className={classes.day}
            style={index === 0 ? { gridColumnStart: firstWeekday + 1 } : undefined}
            data-shown={days.includes(date) || undefined}
            data-today={date === today || undefined}
          >
            {index + 1}
          </span>
        ))}
      </div>
    </div>
  );
}
