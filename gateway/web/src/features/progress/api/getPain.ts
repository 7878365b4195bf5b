import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { PainPoint } from '~/api/programs';

export const painQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['programs', 'pain', from, to],
    queryFn: async ({ signal }) =>
      (await get<{ items: PainPoint[] }>(`/api/programs/v1/me/pain?from=${from}&to=${to}`, signal)).items,
  });
