import { useSuspenseQuery } from '@tanstack/react-query';
import type { SessionView } from '~/api/session';
import { sessionQuery } from './api/getSession';

export type Who = Extract<SessionView, { signedIn: true }>;

const nobody: Who = { signedIn: true, memberId: '', name: '', email: '', roles: [] };

/** Who is signed in. Only for pages behind the sign-in guard. */
export function useWho(): Who {
  const { data } = useSuspenseQuery(sessionQuery);
  return data.signedIn ? data : nobody;
}
