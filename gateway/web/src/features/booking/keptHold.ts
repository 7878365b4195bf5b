import type { HoldRequest, HoldView } from './api/types';

/** A hold with what was typed beside it. It lives in this tab: another tab has its own, and closing ends it. */
export interface KeptHold {
  hold: HoldView;
  asked: HoldRequest;
  timeZone: string;
  /** Epoch milliseconds by the clock of this device. */
  deadline: number;
  note: string;
}

const keyOf = (memberId: string) => `stand-corrected.hold.${memberId}`;

export function keptHold(memberId: string): KeptHold | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(memberId)) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'hold' in kept ? (kept as KeptHold) : null;
  } catch {
    return null;
  }
}

export function keepHold(memberId: string, kept: KeptHold): void {
  sessionStorage.setItem(keyOf(memberId), JSON.stringify(kept));
}

export function dropHold(memberId: string): void {
  sessionStorage.removeItem(keyOf(memberId));
}
