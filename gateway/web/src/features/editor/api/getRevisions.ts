import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { RevisionEntry } from '~/api/programs';

export const revisionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['editor', 'revisions', slug],
    queryFn: async ({ signal }) =>
      (
        await get<Page<RevisionEntry>>(
          `/api/programs/v1/editor/programs/${encodeURIComponent(slug)}/revisions?limit=20`,
          signal,
        )
      ).items,
  });
