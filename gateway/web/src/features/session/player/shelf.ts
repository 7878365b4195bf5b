import type { PlayableBlock } from '~/api/programs';
import { resumed, type Sitting } from './sitting';

interface Kept {
  sitting: Sitting;
  /** The block as it was begun, so that a session can be finished without the network. */
  block: PlayableBlock;
}

/** Left lying for longer than this, it is another session: how the person is now is asked again. */
const STALE_MS = 4 * 60 * 60_000;

/** Where a session under way is kept, per member, until it is finished. */
export function keepSitting(memberId: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(memberId), JSON.stringify(kept));
  } catch {
    // A full or forbidden store costs the resume after a closed tab, not the session.
  }
}

export function keptSitting(
  memberId: string,
  date: string,
  block: string,
  now: number = Date.now(),
): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(memberId)) ?? 'null') as Kept | null;
    if (!kept || kept.sitting.date !== date || kept.sitting.block !== block) return null;
    if (kept.sitting.stage === 'finished' || now - kept.sitting.seenAt > STALE_MS) return null;
    return { ...kept, sitting: resumed(kept.sitting) };
  } catch {
    return null;
  }
}

export function dropSitting(memberId: string): void {
  localStorage.removeItem(keyOf(memberId));
}

function keyOf(memberId: string): string {
  return `stand-corrected.sitting.${memberId}`;
}
