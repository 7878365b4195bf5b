import { queryOptions } from '@tanstack/react-query';
import type { SubscriptionView } from '~/api/accounts';
import { type Answer, send } from '~/api/client';
import { isProblem } from '~/api/problem';

/** Null when there never was one. */
export const subscriptionQuery = queryOptions({
  queryKey: ['accounts', 'subscription'],
  queryFn: async ({ signal }): Promise<Answer<SubscriptionView> | null> => {
    try {
      return await send<SubscriptionView>('GET', '/api/accounts/v1/me/subscription', { signal });
    } catch (error) {
      if (isProblem(error, 'no-subscription')) return null;
      throw error;
    }
  },
});
