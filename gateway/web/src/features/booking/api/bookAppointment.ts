import type { Page } from '~/api/accounts';
import { get, send } from '~/api/client';
import { ApiProblem, isProblem } from '~/api/problem';
import type { AppointmentView, HoldView } from './types';

const path = '/api/booking/v1/me/appointments';

/**
 * Turns a hold into a visit. When an earlier answer was lost with the page that waited for it, the hold is used up:
 * finding the visit at that time is the same success.
 */
export async function bookAppointment(hold: HoldView, note: string): Promise<AppointmentView> {
  const body = { hold: hold.id, ...(note.trim() === '' ? {} : { note: note.trim() }) };
  try {
    return (await send<AppointmentView>('POST', path, { body })).data;
  } catch (error) {
    if (!isHoldOver(error)) throw error;
    const booked = await bookedAt(hold).catch(() => undefined);
    if (booked) return booked;
    throw error;
  }
}

export function isHoldOver(error: unknown): boolean {
  return isProblem(error, 'hold-expired') || (error instanceof ApiProblem && error.status === 404);
}

async function bookedAt({ clinic, startsAt }: HoldView): Promise<AppointmentView | undefined> {
  const { items } = await get<Page<AppointmentView>>(`${path}?when=upcoming&limit=100`);
  return items.find(
    (visit) =>
      visit.state === 'booked' &&
      visit.clinic.slug === clinic.slug &&
      Date.parse(visit.startsAt) === Date.parse(startsAt),
  );
}
