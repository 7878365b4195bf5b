import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { CatalogueEntry } from '~/api/programs';

export const catalogueQuery = queryOptions({
  queryKey: ['programs', 'catalogue'],
  queryFn: async ({ signal }) =>
    (await get<{ items: CatalogueEntry[] }>('/api/programs/v1/catalogue', signal)).items,
  staleTime: 60_000,
});
