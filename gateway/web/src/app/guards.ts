import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { Unreachable } from '~/api/problem';
import { meQuery } from '~/features/member/api/getMe';
import { settleWho } from '~/features/offline/keeper';
import { sessionQuery } from '~/features/sign-in/api/getSession';
import { goToSignIn } from '~/features/sign-in/goToSignIn';
import { isSubscriber } from '~/features/sign-in/roles';
import { queryClient } from './queryClient';

interface Guarded {
  location: ParsedLocation;
}

export async function requireSignIn({ location }: Guarded): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  settleWho(session);
  if (session.signedIn) return;
  queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
  // The browser is leaving: the page behind must not be painted on the way out.
  if (goToSignIn(location.publicHref)) await new Promise(() => undefined);
  throw redirect({ to: '/sign-in', search: { then: location.publicHref } });
}

/** Subscribers pass once they have agreed to what is required; staff without a membership pass. */
export async function requireMember({ location }: Guarded): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  if (!session.signedIn || !isSubscriber(session.roles)) return;
  // Without a network nobody can agree to anything; the services refuse whoever has not.
  const me = await queryClient.ensureQueryData(meQuery).catch(unlessAway);
  if (me && me.data.consentsNeeded.length > 0)
    throw redirect({ to: '/welcome', search: { then: location.publicHref } });
}

function unlessAway(error: unknown): null {
  if (error instanceof Unreachable) return null;
  throw error;
}
