import { send } from '~/api/client';
import type { Schemas } from '~/api/programs';

export async function publish(
  slug: string,
  note: string,
  etag: string,
): Promise<{ revision: string; number: number }> {
  const path = `/api/programs/v1/editor/programs/${encodeURIComponent(slug)}/publication`;
  const body: Schemas['PublishRequest'] = { note };
  return (await send<{ revision: string; number: number }>('POST', path, { body, ifMatch: etag })).data;
}
