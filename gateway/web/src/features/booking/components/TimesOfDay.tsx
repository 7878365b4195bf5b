import { longDay } from '~/ui/dates';
import type { Slot, SlotDay } from '../api/types';
import { clockAt } from '../clinicTime';
import { partsOfDay } from '../picker/freeTimes';
import classes from './Booking.module.css';

interface Properties {
  day: SlotDay;
  zone: string;
  busyAt: string | null;
  onChoose: (slot: Slot) => void;
}

export function TimesOfDay({ day, zone, busyAt, onChoose }: Properties) {
  return (
    <section className="stack" aria-labelledby="times">
      <h2 id="times" aria-live="polite">
        {longDay(day.date)}
      </h2>
      {partsOfDay(day.slots, zone).map((part) => (
        <section key={part.title} className="stack tight" aria-label={part.title}>
          <h3>{part.title}</h3>
          <ul className={classes.times}>
            {part.slots.map((slot) => (
              <li key={slot.startsAt}>
                <button
                  type="button"
                  className={classes.time}
                  aria-disabled={busyAt !== null}
                  data-busy={busyAt === slot.startsAt || undefined}
                  onClick={() => busyAt === null && onChoose(slot)}
                >
                  {clockAt(zone, slot.startsAt)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="visually-hidden" role="status">
        {busyAt === null ? '' : 'Holding that time for you'}
      </p>
    </section>
  );
}
