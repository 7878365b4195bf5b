import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { EditorEntry } from '~/api/programs';

export const editorProgramsQuery = queryOptions({
  queryKey: ['editor', 'programs'],
  queryFn: async ({ signal }) =>
    (await get<Page<EditorEntry>>('/api/programs/v1/editor/programs?limit=100', signal)).items,
});
