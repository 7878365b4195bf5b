import { queryOptions } from '@tanstack/react-query';
import type { ConsentView } from '~/api/accounts';
import { get } from '~/api/client';

export const consentsQuery = queryOptions({
  queryKey: ['accounts', 'consents'],
  queryFn: async ({ signal }) =>
    (await get<{ items: ConsentView[] }>('/api/accounts/v1/me/consents', signal)).items,
});
