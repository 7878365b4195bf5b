import { queryOptions } from '@tanstack/react-query';
import type { MemberView } from '~/api/accounts';
import { type Answer, send } from '~/api/client';
import { isProblem } from '~/api/problem';
import { registerMe } from './registerMe';

/** The member, made on first sign-in. Carries the version that an edit hands back. */
export const meQuery = queryOptions({
  queryKey: ['accounts', 'me'],
  queryFn: async ({ signal }): Promise<Answer<MemberView>> => {
    try {
      return await send<MemberView>('GET', '/api/accounts/v1/me', { signal });
    } catch (error) {
      if (isProblem(error, 'member-not-registered')) return registerMe();
      throw error;
    }
  },
  staleTime: 60_000,
});
