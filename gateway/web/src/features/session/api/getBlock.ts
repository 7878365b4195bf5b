import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { PlayableBlock } from '~/api/programs';

export const blockQuery = (date: string, block: string) =>
  queryOptions({
    queryKey: ['programs', 'block', date, block],
    queryFn: ({ signal }) =>
      get<PlayableBlock>(
        `/api/programs/v1/me/block?date=${encodeURIComponent(date)}&block=${encodeURIComponent(block)}`,
        signal,
      ),
  });
