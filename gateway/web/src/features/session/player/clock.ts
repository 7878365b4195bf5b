/**
 * A stopwatch that trusts the wall clock and nothing else: a page in the background gets no ticks, and is
 * right all the same when it comes back. Times are epoch milliseconds.
 */
export interface Clock {
  startedAt: number | null;
  /** What had run before it was last started. */
  before: number;
}

export const stopped: Clock = { startedAt: null, before: 0 };

export function elapsedMs(clock: Clock, now: number): number {
  return clock.before + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt));
}

export function start(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? { startedAt: now, before: clock.before } : clock;
}

export function pause(clock: Clock, now: number): Clock {
  return { startedAt: null, before: elapsedMs(clock, now) };
}

export function seek(clock: Clock, toMs: number, now: number): Clock {
  return { startedAt: clock.startedAt === null ? null : now, before: toMs };
}
