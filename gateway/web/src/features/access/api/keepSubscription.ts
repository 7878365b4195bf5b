import { send } from '~/api/client';

export async function keepSubscription(): Promise<void> {
  await send('DELETE', '/api/accounts/v1/me/subscription/cancellation');
}
