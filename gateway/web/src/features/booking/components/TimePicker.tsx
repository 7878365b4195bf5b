import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { slotsQuery } from '../api/getSlots';
import type { Clinic, Slot } from '../api/types';
import { dayAt, daysLater, zoneToName } from '../clinicTime';
import { dayToShow, freeDays } from '../picker/freeTimes';
import { telephone } from '../words';
import { DayStrip } from './DayStrip';
import { NearestTimes } from './NearestTimes';
import { TimesOfDay } from './TimesOfDay';

const DAYS_AT_ONCE = 28;

interface Properties {
  clinic: Pick<Clinic, 'slug' | 'name' | 'phone' | 'timeZone'>;
  kind: string;
  practitioner: string | null;
  who?: string;
  day: string | undefined;
  onDay: (day: string) => void;
  onChoose: (slot: Slot) => void;
  /** The time that is being asked for. */
  busyAt: string | null;
  /** A time that somebody else was quicker for. */
  gone: string | null;
}

/** The days that have free times, and the times of one of them, all by the clinic's clock. */
export function TimePicker({
  clinic,
  kind,
  practitioner,
  who,
  day,
  onDay,
  onChoose,
  busyAt,
  gone,
}: Properties) {
  const [later, setLater] = useState(0);
  const today = dayAt(clinic.timeZone, new Date().toISOString());
  const from = daysLater(today, later * DAYS_AT_ONCE);
  const to = daysLater(from, DAYS_AT_ONCE - 1);
  const slots = useQuery(slotsQuery({ clinic: clinic.slug, kind, practitioner, from, to }));
  if (slots.isError)
    return (
      <div className="stack">
        <Notice tone="care" title={problemText(slots.error)} live />
        <div className="row">
          <Button onClick={() => void slots.refetch()}>Try again</Button>
        </div>
      </div>
    );
  if (!slots.data) return <Loading what="Looking for free times" />;
  const zone = slots.data.timeZone;
  const days = freeDays(slots.data);
  const shown = dayToShow(days, day);
  const zoneName = shown?.slots[0] ? zoneToName(zone, shown.slots[0].startsAt) : null;
  return (
    <div className="stack loose">
      {gone && <NearestTimes slots={slots.data} gone={gone} busyAt={busyAt} onChoose={onChoose} />}
      {shown ? (
        <>
          <DayStrip days={days} shown={shown.date} onDay={onDay} />
          {zoneName && (
            <p>
              Times are {clinic.name} time ({zoneName}).
            </p>
          )}
          <TimesOfDay day={shown} zone={zone} busyAt={busyAt} onChoose={onChoose} />
        </>
      ) : (
        <p className="lead">
          Nothing is free{who ? ` with ${who}` : ''} in these four weeks. Look further on, or phone{' '}
          <a href={telephone(clinic.phone)}>{clinic.phone}</a>.
        </p>
      )}
      <div className="row">
        {later > 0 && (
          <Button variant="default" onClick={() => setLater(later - 1)}>
            Earlier days
          </Button>
        )}
        <Button variant="default" onClick={() => setLater(later + 1)}>
          Later days
        </Button>
      </div>
    </div>
  );
}
