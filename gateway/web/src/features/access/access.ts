import type { SubscriptionView } from '~/api/accounts';

export type Access = 'open' | 'never' | 'ended';

const staff = ['practitioner', 'editor', 'admin'];

/** What to show. Whether it may be had is decided by the services at every request. */
export function accessOf(
  subscription: SubscriptionView | null | undefined,
  roles: string[],
  now: Date = new Date(),
): Access {
  if (roles.some((role) => staff.includes(role))) return 'open';
  if (!subscription) return 'never';
  return Date.parse(subscription.accessUntil) > now.getTime() ? 'open' : 'ended';
}
