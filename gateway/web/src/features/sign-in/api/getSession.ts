import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, Unreachable } from '~/api/problem';
import type { SessionView } from '~/api/session';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionView> => {
    const response = await fetch('/session', {
      signal,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    }).catch((cause) => {
      throw new Unreachable(cause);
    });
    if (!response.ok) throw new ApiProblem(response.status, {});
    return response.json();
  },
  staleTime: 5 * 60_000,
});
