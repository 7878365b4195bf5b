/** What is asked when the network has no answer: something that was kept on this device, or nothing. */
export type Keeper = (path: string) => Promise<unknown | undefined>;

let keeper: Keeper = async () => undefined;
let away = false;
const listeners = new Set<() => void>();

/** The features that keep something say so here, so that what fetches need not know of them. */
export function keepWith(next: Keeper): void {
  keeper = next;
}

/** Undefined when nothing is kept for the path. A keeper that fails has nothing. */
export async function keptAnswer(path: string): Promise<unknown | undefined> {
  try {
    return await keeper(path);
  } catch {
    return undefined;
  }
}

/** Whether the last request found the network away. A request that fails tells more than the browser's guess. */
export const network = {
  isAway: (): boolean => away,
  wasReached: () => set(false),
  wasAway: () => set(true),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function set(value: boolean): void {
  if (away === value) return;
  away = value;
  for (const listener of listeners) listener();
}
