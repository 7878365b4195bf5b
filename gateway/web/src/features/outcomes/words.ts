import type { Moment } from '~/api/programs';

const titles: Record<Moment, string> = {
  start: 'Where you start',
  'week-4': 'Four weeks in',
  end: 'Where you are now',
  weekly: 'Your week',
  extra: 'A measurement',
};

export function momentTitle(moment: Moment): string {
  return titles[moment];
}

/** The moment an address names; the weekly check-in when it names none. */
export function momentIn(value: unknown): Moment {
  return typeof value === 'string' && value in titles ? (value as Moment) : 'weekly';
}
