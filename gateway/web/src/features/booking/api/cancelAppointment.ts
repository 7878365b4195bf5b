import { send } from '~/api/client';
import type { AppointmentView } from './types';

export async function cancelAppointment(id: string, reason: string): Promise<AppointmentView> {
  const path = `/api/booking/v1/me/appointments/${encodeURIComponent(id)}/cancellation`;
  const body = reason.trim() === '' ? {} : { reason: reason.trim() };
  return (await send<AppointmentView>('POST', path, { body })).data;
}
