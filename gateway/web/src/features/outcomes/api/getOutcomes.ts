import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { OutcomesView } from '~/api/programs';

export const outcomesQuery = queryOptions({
  queryKey: ['programs', 'outcomes'],
  queryFn: ({ signal }) => get<OutcomesView>('/api/programs/v1/me/outcomes', signal),
});
