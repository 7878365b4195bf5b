import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { VisitKind } from './types';

export const visitKindsQuery = queryOptions({
  queryKey: ['booking', 'visit-kinds'],
  queryFn: async ({ signal }) =>
    (await get<{ items: VisitKind[] }>('/api/booking/v1/visit-kinds', signal)).items,
  staleTime: 300_000,
});
