import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { AssignmentView } from '~/features/practice/api/types';

export const myAssignmentsQuery = queryOptions({
  queryKey: ['programs', 'assignments'],
  queryFn: async ({ signal }) =>
    (await get<Page<AssignmentView>>('/api/programs/v1/me/assignments', signal)).items,
});
