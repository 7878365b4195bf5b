import { queryOptions } from '@tanstack/react-query';
import { type Answer, send } from '~/api/client';
import type { AppointmentView } from './types';

/** One visit, with the version that a change hands back. */
export function getAppointment(id: string, signal?: AbortSignal): Promise<Answer<AppointmentView>> {
  const path = `/api/booking/v1/me/appointments/${encodeURIComponent(id)}`;
  return send<AppointmentView>('GET', path, { signal });
}

export const appointmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', 'appointments', 'one', id],
    queryFn: ({ signal }) => getAppointment(id, signal),
  });
