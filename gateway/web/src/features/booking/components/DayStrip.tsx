import { countText } from '~/ui/words';
import type { SlotDay } from '../api/types';
import classes from './Booking.module.css';

const weekday = new Intl.DateTimeFormat('en-AU', { weekday: 'short', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short', timeZone: 'UTC' });

interface Properties {
  days: SlotDay[];
  shown: string;
  onDay: (day: string) => void;
}

/** Days with free times, side by side, and how many each has. */
export function DayStrip({ days, shown, onDay }: Properties) {
  return (
    <fieldset className={classes.strip} aria-label="Day">
      {days.map(({ date, slots }) => {
        const day = new Date(`${date}T00:00:00Z`);
        return (
          <button
            key={date}
            type="button"
            className={classes.day}
            aria-pressed={date === shown}
            onClick={() => onDay(date)}
          >
            <span>{weekday.format(day)}</span>
            <strong>{dayAndMonth.format(day)}</strong>
            <span>
              {slots.length} free
              <span className="visually-hidden"> {countText(slots.length, 'time', 'times')}</span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
