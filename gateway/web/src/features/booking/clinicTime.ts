const locale = 'en-AU';

/** The clinic's local day of an instant, `YYYY-MM-DD`. */
export function dayAt(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}

/** The clinic's local hour of an instant, 0 to 23. */
export function hourAt(zone: string, instant: string): number {
  const hour = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  return Number(hour.format(new Date(instant)));
}

/** "10:30 am", by the clinic's clock; it stays on one line. */
export function clockAt(zone: string, instant: string): string {
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(
    new Date(instant),
  );
  return clock.replace(/\s/g, '\u00a0');
}

/** "Thursday 26 November", with the year once it is another one. */
export function dayWordsAt(zone: string, instant: string, now: Date = new Date()): string {
  const otherYear = dayAt(zone, instant).slice(0, 4) !== dayAt(zone, now.toISOString()).slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(new Date(instant));
}

/**
 * What the clinic's time is called, when the clock of who looks shows another hour then; otherwise nothing,
 * because there is nothing to mix up.
 */
export function zoneToName(zone: string, instant: string, mine: string = ownZone()): string | null {
  if (wallClock(zone, instant) === wallClock(mine, instant)) return null;
  const named = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' });
  const part = named.formatToParts(new Date(instant)).find((one) => one.type === 'timeZoneName');
  return part?.value ?? zone;
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function wallClock(zone: string, instant: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** A local day some days on; days are counted on the calendar, so that no change of the clock can skip one. */
export function daysLater(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
