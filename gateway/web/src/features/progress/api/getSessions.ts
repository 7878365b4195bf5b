import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { SessionView } from '~/api/programs';

export const sessionsQuery = infiniteQueryOptions({
  queryKey: ['programs', 'sessions'],
  queryFn: ({ pageParam, signal }) => {
    const cursor = pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : '';
    return get<Page<SessionView>>(`/api/programs/v1/me/sessions?limit=50${cursor}`, signal);
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});
