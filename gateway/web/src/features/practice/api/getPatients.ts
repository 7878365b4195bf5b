import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { PatientEntry } from './types';

/** Who needs the practitioner most comes first; the service sorts. */
export const patientsQuery = (words: string) =>
  infiniteQueryOptions({
    queryKey: ['practice', 'patients', words],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({ limit: '30' });
      if (words) query.set('query', words);
      if (pageParam) query.set('cursor', pageParam);
      return get<Page<PatientEntry>>(`/api/programs/v1/practice/patients?${query}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
