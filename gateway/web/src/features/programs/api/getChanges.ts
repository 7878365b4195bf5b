import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '~/app/queryClient';
import { changesBetween } from '../changes';
import { revisionQuery } from './getRevision';

/** What differs between two published revisions, worked out here: both are already allowed to be read. */
export const changesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['programs', 'changes', from, to],
    queryFn: async () => {
      const [before, after] = await Promise.all([
        queryClient.ensureQueryData(revisionQuery(from)),
        queryClient.ensureQueryData(revisionQuery(to)),
      ]);
      return changesBetween(before, after);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
