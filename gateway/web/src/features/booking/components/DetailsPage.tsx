import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWho } from '~/features/sign-in/useWho';
import { PageHeading } from '~/ui/PageHeading';
import { dayWordsAt } from '../clinicTime';
import { type KeptHold, keepHold, keptHold } from '../keptHold';
import { useCountdown } from '../useCountdown';
import { ConfirmForm } from './ConfirmForm';
import { HeldSummary } from './HeldSummary';
import { HoldOver } from './HoldOver';

/** The time is held; a note if there is one, and Confirm. */
export function DetailsPage() {
  const { memberId } = useWho();
  const [kept, setKept] = useState(() => keptHold(memberId));
  const change = (next: KeptHold) => {
    keepHold(memberId, next);
    setKept(next);
  };
  if (!kept) return <Navigate to="/book" replace />;
  return <Held key={kept.hold.id} memberId={memberId} kept={kept} onChange={change} />;
}

interface Properties {
  memberId: string;
  kept: KeptHold;
  onChange: (kept: KeptHold) => void;
}

function Held({ memberId, kept, onChange }: Properties) {
  const { over: ranOut, text, announcement } = useCountdown(kept.deadline);
  const [refused, setRefused] = useState(false);
  const over = ranOut || refused;
  return (
    <div className="page narrow">
      <PageHeading title={over ? 'That time is no longer held' : 'Almost there'}>
        <p className="lead quiet">{dayWordsAt(kept.timeZone, kept.hold.startsAt)}</p>
      </PageHeading>
      <HeldSummary kept={kept} left={over ? null : text} />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
      {over && <HoldOver memberId={memberId} kept={kept} onHeld={onChange} />}
      <ConfirmForm
        memberId={memberId}
        kept={kept}
        over={over}
        onNote={(note) => onChange({ ...kept, note })}
        onOver={() => setRefused(true)}
      />
    </div>
  );
}
