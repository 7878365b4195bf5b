import { type Answer, send } from '~/api/client';
import { ApiProblem } from '~/api/problem';
import { etagOf } from '~/features/member/etagOf';
import { getAppointment } from './getAppointment';
import type { AppointmentView } from './types';

interface NewTime {
  startsAt: string;
  /** Null is anyone. */
  practitioner: string | null;
}

/**
 * Moves a visit, against the version that was looked at. When an earlier answer was lost the visit has moved
 * already and its version with it: finding it at the wanted time is the same success.
 */
export async function moveAppointment(seen: Answer<AppointmentView>, to: NewTime): Promise<AppointmentView> {
  const { id } = seen.data;
  const path = `/api/booking/v1/me/appointments/${encodeURIComponent(id)}/time`;
  try {
    return (await send<AppointmentView>('PUT', path, { body: to, ifMatch: etagOf(seen) })).data;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
    const now = (await getAppointment(id)).data;
    if (Date.parse(now.startsAt) === Date.parse(to.startsAt)) return now;
    throw error;
  }
}
