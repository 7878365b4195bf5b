import type { QueryClient } from '@tanstack/react-query';
import { accessEnded } from '~/api/accessEnded';
import { keepWith } from '~/api/kept';
import type { SessionView } from '~/api/session';
import { outboxOf } from '~/features/outbox/memberOutbox';
import { dropSitting } from '~/features/session/player/shelf';
import { filesAreKeptBy } from '~/figure/viewer/sources';
import { answerFrom } from './answers';
import { type Download, hasRunOut } from './download';
import { bringDownload, dropDownload } from './keeping';
import { anyDownload, hasDownload, readDownload } from './store';
import { forgetWho, rememberedWho, rememberWho } from './who';
import { letAppGo } from './worker';

const DUE_MS = 15 * 60_000;
const AFTER_A_CHANGE_MS = 2_000;

/** The lease is over: the block of a session under way was lent with the rest. */
async function takeBack(memberId: string): Promise<void> {
  dropSitting(memberId);
  await dropDownload(memberId);
}

/** The member's download while its lease runs. One that has run out is taken off the device by looking at it. */
export async function lentDownload(memberId: string): Promise<Download | null> {
  const download = await readDownload(memberId);
  if (!download || !hasRunOut(download)) return download;
  await takeBack(memberId);
  return null;
}

async function kept(path: string): Promise<unknown | undefined> {
  const who = rememberedWho();
  if (!who) return undefined;
  if (path === '/session') return who;
  const download = await lentDownload(who.memberId);
  return download ? answerFrom(download, outboxOf(who.memberId).waiting(), path) : undefined;
}

/** Somebody else's day is not opened on this device once the gateway has said who is here, or that nobody is. */
export function settleWho(session: SessionView): void {
  if (session.signedIn && hasDownload(session.memberId)) rememberWho(session);
  else if (!session.signedIn || rememberedWho()?.memberId !== session.memberId) forgetWho();
}

/** Brings what is new, one tab at a time, if there is a download and it is time. Never in anybody's way. */
async function refresh(dueAfterMs: number): Promise<void> {
  const who = rememberedWho();
  const download = who && (await lentDownload(who.memberId));
  if (!who || !download || Date.now() - Date.parse(download.checkedAt) < dueAfterMs) return;
  const bring = () => bringDownload(who.memberId);
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) await bring();
  else
    await locks.request(`stand-corrected.offline.${who.memberId}`, { ifAvailable: true }, async (held) => {
      if (held) await bring();
    });
}

/** Answers for the network while it is away, and keeps what it answers with fresh while it is there. */
export function startKeeping(queries: QueryClient): void {
  keepWith(kept);
  filesAreKeptBy(kept);
  accessEnded.subscribe(() => {
    const who = rememberedWho();
    if (who) void takeBack(who.memberId);
  });
  const refreshQuietly = (dueAfterMs: number) => void refresh(dueAfterMs).catch(() => undefined);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => refreshQuietly(0), AFTER_A_CHANGE_MS);
  };
  queries.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') refreshSoon();
  });
  queries.getQueryCache().subscribe((event) => {
    // Sessions go out by themselves; whoever sends them has the day asked for anew.
    if (event.type === 'updated' && event.action.type === 'invalidate') refreshSoon();
  });
  window.addEventListener('online', () => {
    void queries.invalidateQueries();
    refreshQuietly(0);
  });
  document.addEventListener('visibilitychange', () => refreshQuietly(DUE_MS));
  // Always when the app opens: access may have ended sooner than the lease.
  refreshQuietly(0);
}

/** Signing out leaves nothing; the app itself goes with the last download. */
export async function leaveNothing(memberId: string): Promise<void> {
  await dropDownload(memberId);
  if (rememberedWho()?.memberId === memberId) forgetWho();
  if (!anyDownload()) await letAppGo();
}
