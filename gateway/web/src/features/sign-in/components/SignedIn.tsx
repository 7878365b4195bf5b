import { useEffect } from 'react';
import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';
import { announceSignedIn } from '../signedInChannel';

/** Where a second tab lands after signing in again: it tells the first one and is done. */
export function SignedIn() {
  useEffect(() => {
    announceSignedIn();
    window.close();
  }, []);
  return (
    <main className="page narrow">
      <PageHeading title="You’re signed in again">
        <p>You can close this tab and go on where you were.</p>
      </PageHeading>
      <LinkButton to="/" variant="default">
        Or go to Today
      </LinkButton>
    </main>
  );
}
