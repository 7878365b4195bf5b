import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { Clinic } from './types';

export const clinicsQuery = queryOptions({
  queryKey: ['booking', 'clinics'],
  queryFn: async ({ signal }) => (await get<{ items: Clinic[] }>('/api/booking/v1/clinics', signal)).items,
  staleTime: 300_000,
});
