import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { Practitioner } from './types';

export const practitionersQuery = (clinic: string) =>
  queryOptions({
    queryKey: ['booking', 'practitioners', clinic],
    queryFn: async ({ signal }) => {
      const path = `/api/booking/v1/practitioners?clinic=${encodeURIComponent(clinic)}`;
      return (await get<{ items: Practitioner[] }>(path, signal)).items;
    },
    enabled: clinic !== '',
    staleTime: 300_000,
  });
