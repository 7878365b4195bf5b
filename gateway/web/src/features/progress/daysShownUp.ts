import type { SessionView } from '~/api/programs';

/** The distinct days of a month (`YYYY-MM`) with at least one exercise done, in order. */
export function daysShownUp(sessions: Pick<SessionView, 'date' | 'items'>[], month: string): string[] {
  const days = sessions
    .filter((session) => session.date.startsWith(month) && session.items.some((item) => item.setsDone > 0))
    .map((session) => session.date);
  return [...new Set(days)].sort();
}
