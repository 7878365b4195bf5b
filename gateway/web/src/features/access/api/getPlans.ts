import { queryOptions } from '@tanstack/react-query';
import type { PlanView } from '~/api/accounts';
import { get } from '~/api/client';

export const plansQuery = queryOptions({
  queryKey: ['accounts', 'plans'],
  queryFn: async ({ signal }) => (await get<{ items: PlanView[] }>('/api/accounts/v1/plans', signal)).items,
  staleTime: 60 * 60_000,
});
