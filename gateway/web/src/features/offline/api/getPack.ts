import { getIfChanged } from '~/api/client';
import type { OfflinePack } from '~/api/programs';

export interface FetchedPack {
  /** Null when what is here is still the same; the lease is renewed all the same. */
  pack: OfflinePack | null;
  etag: string | null;
  leaseUntil: string;
}

export async function getPack(etag: string | null): Promise<FetchedPack> {
  const { data, headers } = await getIfChanged<OfflinePack>('/api/programs/v1/me/offline', etag);
  const leaseUntil = headers.get('Lease-Until') ?? data?.leaseUntil;
  if (!leaseUntil) throw new Error('The download came without saying how long it lasts.');
  return { pack: data, etag: headers.get('ETag') ?? etag, leaseUntil };
}
