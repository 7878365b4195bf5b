const HOLD_MS = 7 * 60_000;

/**
 * When a hold ends by the clock of this device. A device whose clock is wrong would otherwise show a hold that is
 * over at once or never.
 */
export function deadlineOf(expiresAt: string, receivedAt: number): number {
  const left = Date.parse(expiresAt) - receivedAt;
  return receivedAt + (left > 0 && left <= HOLD_MS ? left : HOLD_MS);
}

export interface Countdown {
  over: boolean;
  /** "6:42" */
  text: string;
  /** Said aloud once each, so that a screen reader is not read to every second. */
  announcement: string;
}

export function countdownAt(deadline: number, now: number): Countdown {
  const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
  return {
    over: seconds === 0,
    text: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    announcement: announcementFor(seconds),
  };
}

function announcementFor(seconds: number): string {
  if (seconds === 0) return 'The time is no longer held for you. What you typed is still here.';
  if (seconds <= 60) return 'One minute left to confirm.';
  if (seconds <= 120) return 'Two minutes left to confirm.';
  return '';
}
