import type { Schemas, SubscriptionView } from '~/api/accounts';
import { send } from '~/api/client';

export async function startTrial(plan: string): Promise<SubscriptionView> {
  const body: Schemas['StartTrialRequest'] = { plan };
  return (await send<SubscriptionView>('POST', '/api/accounts/v1/me/subscription', { body })).data;
}
