import { useSyncExternalStore } from 'react';
import { putSession } from '~/features/session/api/putSession';
import { Outbox, type Waiting } from './outbox';

let current: { memberId: string; outbox: Outbox } | null = null;

/** The one outbox of the member who is signed in; stores are per member. */
export function outboxOf(memberId: string): Outbox {
  if (current?.memberId !== memberId) current = { memberId, outbox: new Outbox(memberId, putSession) };
  return current.outbox;
}

export function useWaiting(memberId: string): Waiting[] {
  const outbox = outboxOf(memberId);
  return useSyncExternalStore(outbox.subscribe, outbox.waiting);
}
