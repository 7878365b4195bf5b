import { useQuery } from '@tanstack/react-query';
import { isSubscriber } from '~/features/sign-in/roles';
import { useWho } from '~/features/sign-in/useWho';
import { type Access, accessOf } from './access';
import { subscriptionQuery } from './api/getSubscription';

/** Undefined while it is not known yet. */
export function useAccess(): Access | undefined {
  const { roles } = useWho();
  const subscription = useQuery({ ...subscriptionQuery, enabled: isSubscriber(roles) });
  if (isSubscriber(roles) && subscription.isPending) return undefined;
  return accessOf(subscription.data?.data, roles);
}
