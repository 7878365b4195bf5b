import { queryOptions } from '@tanstack/react-query';
import { get, send } from '~/api/client';

const PATH = '/api/programs/v1/me/calendar';

export const calendarFeedQuery = queryOptions({
  queryKey: ['programs', 'calendar-feed'],
  queryFn: ({ signal }) => get<{ since?: string | null }>(PATH, signal),
});

/** A new secret address, shown this once; an earlier one ends. */
export async function makeCalendarFeed(): Promise<string> {
  return (await send<{ url: string }>('PUT', PATH)).data.url;
}

export async function endCalendarFeed(): Promise<void> {
  await send('DELETE', PATH);
}
