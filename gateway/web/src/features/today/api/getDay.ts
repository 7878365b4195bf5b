import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { DayView } from '~/api/programs';

export const dayQuery = (date: string) =>
  queryOptions({
    queryKey: ['programs', 'day', date],
    queryFn: ({ signal }) => get<DayView>(`/api/programs/v1/me/day?date=${date}`, signal),
  });
