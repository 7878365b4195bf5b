import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { FoundPrograms } from '~/api/programs';
import type { Narrowed } from '../narrowed';

/** Longer than anybody's question; the service refuses more. */
export const longestQuestion = 100;

/** What the words find, best first. What was found before stays until there is an answer. */
export const searchQuery = (words: string, { region, activity }: Narrowed) =>
  queryOptions({
    queryKey: ['programs', 'search', words, region, activity],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({
        q: words,
        ...(region && { region }),
        ...(activity && { activity }),
      });
      return get<FoundPrograms>(`/api/programs/v1/catalogue/search?${asked}`, signal);
    },
    enabled: words !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
