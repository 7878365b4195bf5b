import type { MemberView, SubscriptionView } from '~/api/accounts';
import type { OfflinePack } from '~/api/programs';

/** All of one member's download but the pictures, kept and replaced as a whole so that it is never half of one. */
export interface Download {
  pack: OfflinePack;
  etag: string | null;
  /** From then on none of it is shown. */
  leaseUntil: string;
  downloadedAt: string;
  checkedAt: string;
  /** On this device, as far as it was counted. */
  bytes: number;
  me: MemberView;
  subscription: SubscriptionView | null;
  /** The list of demonstrations and the pose files, by address. */
  files: Record<string, unknown>;
}

/** What a page shows of a download. */
export type DownloadState =
  | { kind: 'unknown' }
  | { kind: 'none' }
  | { kind: 'impossible' }
  | { kind: 'here'; download: Download };

export function hasRunOut(download: Download, now: number = Date.now()): boolean {
  return now >= Date.parse(download.leaseUntil);
}

export function sizeText(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${megabytes.toFixed(1)} MB`;
}
