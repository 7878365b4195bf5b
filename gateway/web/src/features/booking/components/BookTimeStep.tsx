import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '~/api/problem';
import { useWho } from '~/features/sign-in/useWho';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import type { Clinic, Slot, VisitKind } from '../api/types';
import { type Choices, practitionerOf } from '../picker/choices';
import { useHold } from '../useHold';
import { TimePicker } from './TimePicker';

interface Properties {
  clinic: Clinic;
  kind: VisitKind;
  choices: Choices;
  /** The practitioner's name, or nothing for anyone. */
  who: string | undefined;
}

/** Choosing a time holds it; the details come after. */
export function BookTimeStep({ clinic, kind, choices, who }: Properties) {
  const { memberId } = useWho();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<string | null>(null);
  const { ask, hold } = useHold(memberId, () => void navigate({ to: '/book/details' }));
  const practitioner = practitionerOf(choices);
  const taken = isProblem(hold.error, 'slot-taken');
  const choose = (slot: Slot) => {
    setWanted(slot.startsAt);
    ask({ clinic: clinic.slug, kind: kind.slug, practitioner, startsAt: slot.startsAt }, clinic.timeZone);
  };
  return (
    <>
      {hold.isError && !taken && <Notice tone="care" title={problemText(hold.error)} live />}
      <TimePicker
        clinic={clinic}
        kind={kind.slug}
        practitioner={practitioner}
        who={who}
        day={choices.day}
        onDay={(day) => void navigate({ to: '/book', search: { ...choices, day }, replace: true })}
        onChoose={choose}
        busyAt={hold.isPending ? wanted : null}
        gone={taken ? wanted : null}
      />
    </>
  );
}
