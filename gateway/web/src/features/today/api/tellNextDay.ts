import { send } from '~/api/client';
import type { Schemas } from '~/api/programs';

export async function tellNextDay(sessionId: string, pain: number): Promise<void> {
  const body: Schemas['NextDayRequest'] = { pain };
  await send('PUT', `/api/programs/v1/me/sessions/${sessionId}/next-day`, { body });
}
