import { send } from '~/api/client';

export async function publish(
  slug: string,
  note: string,
  etag: string,
): Promise<{ revision: string; number: number }> {
  const path = `/api/programs/v1/editor/programs/${encodeURIComponent(slug)}/publication`;
  return (await send<{ revision: string; number: number }>('POST', path, { body: { note }, ifMatch: etag }))
    .data;
}
