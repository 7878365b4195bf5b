import type { MemberView, SubscriptionView } from '~/api/accounts';
import { get } from '~/api/client';
import { isProblem } from '~/api/problem';
import {
  type DemonstrationEntry,
  demonstrationAddresses,
  listAddress,
  poseAddress,
} from '~/figure/viewer/demonstrations';
import { getPack } from './api/getPack';
import type { Download } from './download';
import { dropPictures, eachOf, keepNoOtherPictures, keepPictures } from './pictures';
import { deleteDownload, readDownload, writeDownload } from './store';
import { changed } from './watch';
import { appBytes } from './worker';

export interface Progress {
  done: number;
  of: number;
}

/**
 * Brings everything, or what is new since the last time. Only when all of it is here does it take the place of what was:
 * a download that broke off leaves the one before as it is.
 */
export async function bringDownload(
  memberId: string,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Download> {
  const before = await readDownload(memberId);
  const { pack: fresh, etag, leaseUntil } = await getPack(before?.etag ?? null);
  const pack = fresh ?? before?.pack;
  if (!pack) throw new Error('The service says that nothing is new, and nothing is here.');
  const [me, subscription, list] = await Promise.all([
    get<MemberView>('/api/accounts/v1/me'),
    get<SubscriptionView>('/api/accounts/v1/me/subscription').catch(noneYet),
    get<DemonstrationEntry[]>(listAddress),
  ]);
  const wanted = list.filter((entry) => pack.demonstrations.includes(entry.slug));
  const poses = wanted.map(poseAddress);
  const pictures = demonstrationAddresses(list, pack.demonstrations).filter((one) => !poses.includes(one));
  const progress = { done: 0, of: poses.length + pictures.length };
  const oneMore = () => onProgress({ ...progress, done: ++progress.done });

  const files: Record<string, unknown> = { [listAddress]: list };
  await eachOf(poses, async (address) => {
    files[address] = before?.files[address] ?? (await get(address));
    oneMore();
  });
  const pictureBytes = await keepPictures(memberId, pictures, oneMore);
  const now = new Date().toISOString();
  const download: Download = {
    pack,
    etag,
    leaseUntil,
    downloadedAt: fresh || !before ? now : before.downloadedAt,
    checkedAt: now,
    bytes: (await appBytes()) + pictureBytes + new Blob([JSON.stringify([pack, files])]).size,
    me,
    subscription,
    files,
  };
  await writeDownload(memberId, download);
  await keepNoOtherPictures(memberId, pictures);
  changed(memberId);
  return download;
}

/** Takes what is lent off the device. What the member made here and nobody has yet, stays: the sessions that wait. */
export async function dropDownload(memberId: string): Promise<void> {
  await deleteDownload(memberId);
  await dropPictures(memberId);
  changed(memberId);
}

function noneYet(error: unknown): null {
  if (isProblem(error, 'no-subscription')) return null;
  throw error;
}
