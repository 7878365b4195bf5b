import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { meQuery } from '~/features/member/api/getMe';
import { sessionQuery } from '~/features/sign-in/api/getSession';
import { goToSignIn } from '~/features/sign-in/goToSignIn';
import { isSubscriber } from '~/features/sign-in/roles';
import { queryClient } from './queryClient';

interface Guarded {
  location: ParsedLocation;
}

export async function requireSignIn({ location }: Guarded): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
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
  const me = await queryClient.ensureQueryData(meQuery);
  if (me.data.consentsNeeded.length > 0)
    throw redirect({ to: '/welcome', search: { then: location.publicHref } });
}
