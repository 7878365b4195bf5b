import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { PracticeConcern } from './types';

/** The hundred most pressing ones: a list that is longer than that is not a list any more. */
export const concernsQuery = (all: boolean) =>
  queryOptions({
    queryKey: ['practice', 'concerns', all],
    queryFn: async ({ signal }) =>
      (await get<Page<PracticeConcern>>(`/api/programs/v1/practice/concerns?all=${all}&limit=100`, signal))
        .items,
  });
