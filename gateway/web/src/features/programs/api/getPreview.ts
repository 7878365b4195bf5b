import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { ProgramPreview } from '~/api/programs';

export const previewQuery = (slug: string) =>
  queryOptions({
    queryKey: ['programs', 'catalogue', slug],
    queryFn: ({ signal }) =>
      get<ProgramPreview>(`/api/programs/v1/catalogue/${encodeURIComponent(slug)}`, signal),
    staleTime: 60_000,
  });
