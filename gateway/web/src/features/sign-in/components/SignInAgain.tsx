import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { signInNeeded } from '~/api/signInNeeded';
import { Dialog } from '~/ui/Dialog';
import { sessionQuery } from '../api/getSession';
import { signInAddress } from '../goToSignIn';
import { onSignedIn } from '../signedInChannel';

/** Asks to sign in again without leaving the page, so that nothing typed is lost. */
export function SignInAgain() {
  const needed = useSyncExternalStore(signInNeeded.subscribe, signInNeeded.isRaised);
  const queries = useQueryClient();

  const check = useCallback(async () => {
    const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    if (!session.signedIn) return;
    signInNeeded.settle();
    await queries.invalidateQueries();
  }, [queries]);

  useEffect(() => {
    if (!needed) return;
    const quietly = () => void check().catch(() => undefined);
    const stop = onSignedIn(quietly);
    document.addEventListener('visibilitychange', quietly);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', quietly);
    };
  }, [needed, check]);

  return (
    <Dialog title="Please sign in again" open={needed} onClose={() => signInNeeded.settle()}>
      <p>You’ve been away a while, so your sign-in has run out. What you typed is still here.</p>
      <div className="row">
        <Button component="a" href={signInAddress('/app/signed-in')} target="_blank" rel="opener">
          Sign in
        </Button>
        <Button variant="default" onClick={() => signInNeeded.settle()}>
          Not now
        </Button>
      </div>
    </Dialog>
  );
}
