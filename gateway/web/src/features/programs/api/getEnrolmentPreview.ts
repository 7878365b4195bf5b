import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { ProgramPreview } from '~/api/programs';

/** What a followed program's page begins with, though the program may be offered no longer. */
export const enrolmentPreviewQuery = (enrolment: string) =>
  queryOptions({
    queryKey: ['programs', 'enrolments', enrolment, 'preview'],
    queryFn: ({ signal }) =>
      get<ProgramPreview>(`/api/programs/v1/me/enrolments/${enrolment}/preview`, signal),
    staleTime: 60_000,
  });
