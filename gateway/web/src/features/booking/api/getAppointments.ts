import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { AppointmentView } from './types';

export const appointmentsQuery = (when: 'upcoming' | 'past') =>
  infiniteQueryOptions({
    queryKey: ['booking', 'appointments', when],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : '';
      const path = `/api/booking/v1/me/appointments?when=${when}&limit=20${cursor}`;
      return get<Page<AppointmentView>>(path, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
