import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { EnrolmentView } from '~/api/programs';

export const enrolmentsQuery = queryOptions({
  queryKey: ['programs', 'enrolments'],
  queryFn: async ({ signal }) =>
    (await get<{ items: EnrolmentView[] }>('/api/programs/v1/me/enrolments', signal)).items,
});
