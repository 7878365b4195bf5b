import { useEffect, useRef } from 'react';
import { Notice } from '~/ui/Notice';
import type { Slot, Slots } from '../api/types';
import { clockAt, dayWordsAt } from '../clinicTime';
import { nearestTimes } from '../picker/freeTimes';
import classes from './Booking.module.css';

interface Properties {
  slots: Slots;
  /** The time that somebody else was quicker for. */
  gone: string;
  busyAt: string | null;
  onChoose: (slot: Slot) => void;
}

export function NearestTimes({ slots, gone, busyAt, onChoose }: Properties) {
  const place = useRef<HTMLDivElement>(null);
  // The time that was pressed may stand far below this.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that goes is told anew
  useEffect(() => place.current?.focus(), [gone]);
  const nearest = nearestTimes(slots, gone);
  const was = `${clockAt(slots.timeZone, gone)} on ${dayWordsAt(slots.timeZone, gone)}`;
  if (nearest.length === 0)
    return (
      <div ref={place} tabIndex={-1}>
        <Notice tone="care" title={`Just taken: ${was}. There is nothing else near it.`} live />
      </div>
    );
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="care" title="Just taken. Here are the nearest free times" live>
        <p>Somebody was a moment quicker for {was}.</p>
        <ul className={classes.nearest}>
          {nearest.map((slot) => (
            <li key={slot.startsAt}>
              <button
                type="button"
                className={classes.time}
                aria-disabled={busyAt !== null}
                data-busy={busyAt === slot.startsAt || undefined}
                onClick={() => busyAt === null && onChoose(slot)}
              >
                {dayWordsAt(slots.timeZone, slot.startsAt)}, {clockAt(slots.timeZone, slot.startsAt)}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
