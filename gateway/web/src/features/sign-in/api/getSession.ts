import { queryOptions } from '@tanstack/react-query';
import { keptAnswer, network } from '~/api/kept';
import { ApiProblem, Unreachable } from '~/api/problem';
import type { SessionView } from '~/api/session';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionView> => {
    try {
      return await askGateway(signal);
    } catch (error) {
      const kept = error instanceof Unreachable ? await keptAnswer('/session') : undefined;
      if (kept === undefined) throw error;
      return kept as SessionView;
    }
  },
  staleTime: 5 * 60_000,
});

async function askGateway(signal: AbortSignal): Promise<SessionView> {
  const response = await fetch('/session', {
    signal,
    cache: 'no-store',
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
  }).catch((cause) => {
    network.wasAway();
    throw new Unreachable(cause);
  });
  network.wasReached();
  if (!response.ok) throw new ApiProblem(response.status, {});
  return response.json();
}
