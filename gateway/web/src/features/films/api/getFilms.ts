import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';

/** Media's FilmView. */
export interface Film {
  id: string;
  title: string;
  seconds: number | null;
  width: number | null;
  height: number | null;
  /** Where it plays from; each range of it is answered only while there is access. */
  file: string;
  contentType: string;
  captions?: string | null;
  poster?: { file: string; alt: string } | null;
}

/** The addresses of films are good for a while only, so a list is not kept for long. */
export const filmsQuery = queryOptions({
  queryKey: ['media', 'films'],
  queryFn: async ({ signal }) => (await get<{ items: Film[] }>('/api/media/v1/me/films', signal)).items,
  staleTime: 60_000,
  refetchOnWindowFocus: false,
});
