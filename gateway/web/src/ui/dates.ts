const locale = 'en-AU';

/** Today as the person's own zone has it, `YYYY-MM-DD`. */
export function todayIn(zone: string | undefined, now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

export function longDay(date: string): string {
  return format(date, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function shortDay(date: string): string {
  return format(date, { weekday: 'short', day: 'numeric', month: 'short' });
}

export function monthOf(date: string): string {
  return format(date, { month: 'long', year: 'numeric' });
}

export function fullDay(date: string): string {
  return format(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

export function dayOfInstant(instant: string, zone?: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' }).format(new Date(instant));
}

export function timeOfInstant(instant: string, zone?: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(new Date(instant));
}

/** "Friday 27 November at 7:30 am". */
export function dayAndTimeOfInstant(instant: string, zone?: string): string {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(instant),
  );
  return `${longDay(date)} at ${timeOfInstant(instant, zone)}`;
}

/** "07:30" as people say it. */
export function clockTime(time: string): string {
  const [hours = '0', minutes = '0'] = time.split(':');
  const date = new Date(Date.UTC(2000, 0, 1, Number(hours), Number(minutes)));
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'short' }).format(date);
}

/** Whole days from now until an instant, never below nought. A day begun counts. */
export function daysUntil(instant: string, now: Date = new Date()): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now.getTime()) / 86_400_000));
}

/** A local date is a day and not an instant: it is read as UTC so that no zone can move it. */
function format(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
