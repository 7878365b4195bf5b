import { Button } from '@mantine/core';
import { PageHeading } from '~/ui/PageHeading';
import { signInAddress } from '../goToSignIn';

/** Seen only when being sent to sign in did not help. */
export function SignInPage({ then }: { then: string }) {
  return (
    <main className="page narrow">
      <PageHeading title="Sign in to see your day">
        <p>Your programs, your sessions and how you’re going are kept under your own sign-in.</p>
      </PageHeading>
      <div className="row">
        <Button component="a" href={signInAddress(then)}>
          Sign in
        </Button>
        <Button component="a" variant="default" href={`/session/register?then=${encodeURIComponent(then)}`}>
          Create an account
        </Button>
      </div>
    </main>
  );
}
