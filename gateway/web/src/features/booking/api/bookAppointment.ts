import { send } from '~/api/client';
import type { AppointmentView } from './types';

export async function bookAppointment(hold: string, note: string): Promise<AppointmentView> {
  const body = { hold, ...(note.trim() === '' ? {} : { note: note.trim() }) };
  return (await send<AppointmentView>('POST', '/api/booking/v1/me/appointments', { body })).data;
}
