import { deleteDB, openDB } from 'idb';
import type { Download } from './download';

const STORE = 'download';
const CURRENT = 'current';

/** One database a member, so that wiping one takes nothing of another's and leaves nothing behind. */
function nameOf(memberId: string): string {
  return `stand-corrected.offline.${memberId}`;
}

async function inStore<T>(memberId: string, act: (database: OpenStore) => Promise<T>): Promise<T> {
  const database = await openDB(nameOf(memberId), 1, {
    upgrade: (fresh) => void fresh.createObjectStore(STORE),
  });
  try {
    return await act(database);
  } finally {
    // An open connection would keep another tab from wiping.
    database.close();
  }
}

type OpenStore = Awaited<ReturnType<typeof openDB>>;

/** Said in a place that can be asked at once, and without making a database for those who have none. */
export function hasDownload(memberId: string): boolean {
  return localStorage.getItem(nameOf(memberId)) !== null;
}

export function anyDownload(): boolean {
  return Object.keys(localStorage).some((key) => key.startsWith(nameOf('')));
}

export async function readDownload(memberId: string): Promise<Download | null> {
  if (!hasDownload(memberId)) return null;
  return inStore(memberId, async (database) => ((await database.get(STORE, CURRENT)) as Download) ?? null);
}

export async function writeDownload(memberId: string, download: Download): Promise<void> {
  localStorage.setItem(nameOf(memberId), 'here');
  await inStore(memberId, (database) => database.put(STORE, download, CURRENT));
}

export async function deleteDownload(memberId: string): Promise<void> {
  if (!hasDownload(memberId)) return;
  await deleteDB(nameOf(memberId));
  localStorage.removeItem(nameOf(memberId));
}
