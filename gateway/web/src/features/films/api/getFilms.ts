import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';

export interface Film {
  id: string;
  title: string;
  seconds: number;
  poster: string | null;
  src: string;
  captions: string | null;
}

/** The addresses of films are good for a while only, so a list is not kept for long. */
export const filmsQuery = queryOptions({
  queryKey: ['media', 'films'],
  queryFn: async ({ signal }) => (await get<{ items: Film[] }>('/api/media/v1/me/films', signal)).items,
  staleTime: 60_000,
  refetchOnWindowFocus: false,
});
