import { send } from '~/api/client';

export async function releaseHold(id: string): Promise<void> {
  await send('DELETE', `/api/booking/v1/me/holds/${encodeURIComponent(id)}`);
}
