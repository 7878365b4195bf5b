import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { ProgramDocument } from '~/api/programDocument';

/** A published revision never changes, so it is fetched once. */
export const revisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['programs', 'revision', id],
    queryFn: ({ signal }) =>
      get<ProgramDocument>(`/api/programs/v1/revisions/${encodeURIComponent(id)}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
