import { queryOptions } from '@tanstack/react-query';
import { type Answer, send } from '~/api/client';
import type { EditorProgramView } from '~/api/programs';

export function getEditorProgram(slug: string, signal?: AbortSignal): Promise<Answer<EditorProgramView>> {
  return send<EditorProgramView>('GET', `/api/programs/v1/editor/programs/${encodeURIComponent(slug)}`, {
    signal,
  });
}

/** Read once on opening: from then on the page keeps its own copy, and asks again only when it must. */
export const editorProgramQuery = (slug: string) =>
  queryOptions({
    queryKey: ['editor', 'program', slug],
    queryFn: ({ signal }) => getEditorProgram(slug, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
