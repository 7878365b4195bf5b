import { type Answer, send } from '~/api/client';
import type { ProgramDocument } from '~/api/programDocument';
import type { EditorProgramView } from '~/api/programs';

export function putDraft(
  slug: string,
  document: ProgramDocument,
  etag: string,
): Promise<Answer<EditorProgramView>> {
  const path = `/api/programs/v1/editor/programs/${encodeURIComponent(slug)}/draft`;
  return send<EditorProgramView>('PUT', path, { body: { document }, ifMatch: etag });
}
