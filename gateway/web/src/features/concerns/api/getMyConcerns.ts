import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { ConcernView } from '~/api/programs';

export const myConcernsQuery = queryOptions({
  queryKey: ['programs', 'concerns'],
  queryFn: async ({ signal }) =>
    (await get<Page<ConcernView>>('/api/programs/v1/me/concerns?limit=20', signal)).items,
});
