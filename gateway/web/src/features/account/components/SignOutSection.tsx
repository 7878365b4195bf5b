import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { dropHold } from '~/features/booking/keptHold';
import { leaveNothing } from '~/features/offline/keeper';
import { outboxOf, useWaiting } from '~/features/outbox/memberOutbox';
import { dropSitting } from '~/features/session/player/shelf';
import { signOut } from '~/features/sign-in/api/signOut';
import { Dialog } from '~/ui/Dialog';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { countText } from '~/ui/words';

/** Signing out leaves nothing of the person on the device, so it warns of what has not been sent yet. */
export function SignOutSection({ memberId }: { memberId: string }) {
  const waiting = useWaiting(memberId);
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async (redirect) => {
      outboxOf(memberId).wipe();
      dropSitting(memberId);
      dropHold(memberId);
      await leaveNothing(memberId).catch(() => undefined);
      window.location.assign(redirect);
    },
  });
  return (
    <section className="card stack" aria-labelledby="sign-out">
      <h2 id="sign-out">Sign out</h2>
      <p className="quiet">On this device. What you saved is there when you come back.</p>
      {leave.isError && <Notice tone="care" title={problemText(leave.error)} live />}
      <div className="row">
        <Button
          variant="default"
          loading={leave.isPending}
          onClick={() => (waiting.length > 0 ? setAsking(true) : leave.mutate())}
        >
          Sign out
        </Button>
      </div>
      <Dialog title="Not everything is sent yet" open={asking} onClose={() => setAsking(false)}>
        <p>
          {countText(waiting.length, 'session is', 'sessions are')} still only on this device. If you sign out
          now, that is lost.
        </p>
        <div className="row">
          <Button onClick={() => setAsking(false)}>Stay signed in</Button>
          <Button
            variant="default"
            onClick={() => {
              setAsking(false);
              leave.mutate();
            }}
          >
            Sign out anyway
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
