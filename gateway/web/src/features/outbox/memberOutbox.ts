import { useSyncExternalStore } from 'react';
import type { Waiting } from './keptLogs';
import { Outbox } from './outbox';
import { sendLogs } from './sendLogs';

let current: { memberId: string; outbox: Outbox } | null = null;

/** The one outbox of the member who is signed in; stores are per member. */
export function outboxOf(memberId: string): Outbox {
  if (current?.memberId !== memberId) current = { memberId, outbox: new Outbox(memberId, sendLogs) };
  return current.outbox;
}

export function useWaiting(memberId: string): Waiting[] {
  const outbox = outboxOf(memberId);
  return useSyncExternalStore(outbox.subscribe, outbox.waiting);
}
