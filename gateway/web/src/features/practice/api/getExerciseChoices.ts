import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { ExerciseChoice } from './types';

export const exerciseChoicesQuery = queryOptions({
  queryKey: ['practice', 'exercises'],
  queryFn: async ({ signal }) =>
    (await get<Page<ExerciseChoice>>('/api/programs/v1/practice/exercises', signal)).items,
  staleTime: 3_600_000,
});
