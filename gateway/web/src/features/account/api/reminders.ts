import { queryOptions } from '@tanstack/react-query';
import type { Schemas as AccountsSchemas, MemberView } from '~/api/accounts';
import { type Answer, send } from '~/api/client';
import type { RemindersView, Schemas } from '~/api/programs';

const PATH = '/api/programs/v1/me/reminders';

/** At which hours the person is reminded. Carries the version that an edit hands back. */
export const remindersQuery = queryOptions({
  queryKey: ['programs', 'reminders'],
  queryFn: ({ signal }) => send<RemindersView>('GET', PATH, { signal }),
});

export function putReminders(hours: string[], etag: string): Promise<Answer<RemindersView>> {
  const body: Schemas['ChooseHoursRequest'] = { hours };
  return send<RemindersView>('PUT', PATH, { body, ifMatch: etag });
}

export function putQuietHours(
  hours: AccountsSchemas['QuietHours'],
  etag: string,
): Promise<Answer<MemberView>> {
  return send<MemberView>('PUT', '/api/accounts/v1/me/quiet-hours', { body: hours, ifMatch: etag });
}
