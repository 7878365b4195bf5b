import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '~/api/problem';
import { LinkButton } from '~/ui/LinkButton';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { slotsQuery } from '../api/getSlots';
import { dayAt, daysLater } from '../clinicTime';
import type { KeptHold } from '../keptHold';
import { ANYONE } from '../picker/choices';
import { useHold } from '../useHold';
import { NearestTimes } from './NearestTimes';

const DAYS_AROUND = 7;

interface Properties {
  memberId: string;
  kept: KeptHold;
  onHeld: (kept: KeptHold) => void;
}

/** After seven minutes others may have the time. It is asked for again in one tap, with the note as it was. */
export function HoldOver({ memberId, kept, onHeld }: Properties) {
  const [wanted, setWanted] = useState(kept.asked.startsAt);
  const { ask, hold } = useHold(memberId, onHeld);
  const taken = isProblem(hold.error, 'slot-taken');
  const { asked, timeZone } = kept;
  const today = dayAt(timeZone, new Date().toISOString());
  const around = daysLater(dayAt(timeZone, asked.startsAt), -DAYS_AROUND);
  const from = around > today ? around : today;
  const slots = useQuery({
    ...slotsQuery({ ...withoutTime(asked), from, to: daysLater(from, 2 * DAYS_AROUND) }),
    enabled: taken,
  });
  const choose = (startsAt: string) => {
    setWanted(startsAt);
    ask({ ...asked, startsAt }, timeZone);
  };
  return (
    <div className="stack">
      {!taken && (
        <Notice tone="care" title="We hold a time for seven minutes" live>
          <p>It may still be free. What you typed stays as it is.</p>
        </Notice>
      )}
      {taken && slots.data && (
        <NearestTimes
          slots={slots.data}
          gone={wanted}
          busyAt={hold.isPending ? wanted : null}
          onChoose={(slot) => choose(slot.startsAt)}
        />
      )}
      {hold.isError && !taken && <Notice tone="care" title={problemText(hold.error)} live />}
      <div className="row">
        {!taken && (
          <Button size="xl" loading={hold.isPending} onClick={() => choose(asked.startsAt)}>
            Hold it again
          </Button>
        )}
        <LinkButton
          to="/book"
          search={{ clinic: asked.clinic, who: asked.practitioner ?? ANYONE, kind: asked.kind }}
          variant="default"
        >
          See all free times
        </LinkButton>
      </div>
    </div>
  );
}

function withoutTime({ clinic, kind, practitioner }: KeptHold['asked']) {
  return { clinic, kind, practitioner };
}
