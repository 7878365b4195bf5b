import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWho } from '~/features/sign-in/useWho';
import { LinkButton } from '~/ui/LinkButton';
import { releaseHold } from '../api/releaseHold';
import { clockAt, dayWordsAt } from '../clinicTime';
import { dropHold, type KeptHold, keptHold } from '../keptHold';
import { useCountdown } from '../useCountdown';
import classes from './Booking.module.css';

/** Who went back while a time is held for them can go on with it, or let it go for others. */
export function HeldBar() {
  const { memberId } = useWho();
  const [kept, setKept] = useState(() => keptHold(memberId));
  const letGo = () => {
    dropHold(memberId);
    setKept(null);
  };
  return kept && <LiveBar kept={kept} onLetGo={letGo} />;
}

function LiveBar({ kept, onLetGo }: { kept: KeptHold; onLetGo: () => void }) {
  const queries = useQueryClient();
  const { over, text } = useCountdown(kept.deadline);
  const release = useMutation({
    mutationFn: () => releaseHold(kept.hold.id),
    // Should it not get through, the hold ends by itself in a few minutes.
    onSettled: async () => {
      onLetGo();
      await queries.invalidateQueries({ queryKey: ['booking', 'slots'] });
    },
  });
  if (over) return null;
  const { startsAt } = kept.hold;
  return (
    <section className={classes.held} aria-label="A time held for you">
      <p>
        {dayWordsAt(kept.timeZone, startsAt)}, {clockAt(kept.timeZone, startsAt)} is held for you for another{' '}
        <span className="number">{text}</span>.
      </p>
      <div className="row">
        <LinkButton to="/book/details" variant="default">
          Go on with it
        </LinkButton>
        <Button variant="subtle" loading={release.isPending} onClick={() => release.mutate()}>
          Let it go
        </Button>
      </div>
    </section>
  );
}
