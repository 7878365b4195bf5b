import { send } from '~/api/client';
import type { SessionLog, SessionView } from '~/api/programs';

/** The id is made on the device and never changes: sending the same session again is the same session. */
export async function putSession(id: string, log: SessionLog): Promise<SessionView> {
  return (await send<SessionView>('PUT', `/api/programs/v1/me/sessions/${id}`, { body: log })).data;
}
