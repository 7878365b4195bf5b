import { send } from '~/api/client';

export async function cancelAtPeriodEnd(): Promise<void> {
  await send('POST', '/api/accounts/v1/me/subscription/cancellation', { body: {} });
}
