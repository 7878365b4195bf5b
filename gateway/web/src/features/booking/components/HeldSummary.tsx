import { clockAt, dayWordsAt, zoneToName } from '../clinicTime';
import type { KeptHold } from '../keptHold';
import { practitionerName } from '../words';
import classes from './Booking.module.css';

/** What is about to be booked. `left` is the time that the hold has still to run, or null once it is over. */
export function HeldSummary({ kept, left }: { kept: KeptHold; left: string | null }) {
  const { hold, timeZone } = kept;
  const zoneName = zoneToName(timeZone, hold.startsAt);
  return (
    <section className={`card ${classes.summary}`} aria-label="Your visit">
      <dl className={classes.facts}>
        <div>
          <dt>When</dt>
          <dd>
            {dayWordsAt(timeZone, hold.startsAt)}, {clockAt(timeZone, hold.startsAt)}
            {zoneName && <span className="quiet"> {zoneName}</span>}
          </dd>
        </div>
        <div>
          <dt>What</dt>
          <dd>
            {hold.kind.name}, {hold.kind.minutes} minutes
          </dd>
        </div>
        <div>
          <dt>With</dt>
          <dd>{practitionerName(hold.practitioner)}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>{hold.clinic.name}</dd>
        </div>
      </dl>
      {left !== null && (
        <p className={classes.left}>
          <span className={classes.clock} role="timer" aria-live="off">
            {left}
          </span>
          <span className="quiet">held for you</span>
        </p>
      )}
    </section>
  );
}
