/** The service worker looks for pictures in every cache whose name begins so. They are free for anybody to see. */
export const PICTURES = 'stand-corrected.pictures.';

const AT_ONCE = 4;

export function picturesOf(memberId: string): string {
  return PICTURES + memberId;
}

/** Brings what is missing. Answers how many bytes all of them have. */
export async function keepPictures(
  memberId: string,
  addresses: string[],
  oneMore: () => void,
): Promise<number> {
  const cache = await caches.open(picturesOf(memberId));
  const sizes = await eachOf(addresses, async (address) => {
    const kept = (await cache.match(address)) ?? (await bring(cache, address));
    oneMore();
    return (await kept.arrayBuffer()).byteLength;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Lets go of those that nothing shows any more. */
export async function keepNoOtherPictures(memberId: string, addresses: string[]): Promise<void> {
  const cache = await caches.open(picturesOf(memberId));
  for (const request of await cache.keys())
    if (!addresses.includes(new URL(request.url).pathname)) await cache.delete(request);
}

async function bring(cache: Cache, address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await cache.put(address, response.clone());
  return response;
}

export async function dropPictures(memberId: string): Promise<void> {
  if ('caches' in globalThis) await caches.delete(picturesOf(memberId));
}

/** A few at a time: a phone has other things to do, and so has the clinic's network. */
export async function eachOf<T, R>(things: readonly T[], act: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...things.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, things.length) }, work));
  return results;
}
