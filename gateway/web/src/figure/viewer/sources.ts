import type { Demonstration } from '../pose/format';
import { completed, type DemonstrationEntry, listAddress, poseAddress } from './demonstrations';
import type { Engine } from './engine';

/** Where a viewer has its parts from. */
export interface Sources {
  /** The engine will be asked for soon: begin to fetch it. */
  warm(): void;
  entry(slug: string): Promise<DemonstrationEntry | null>;
  demonstration(entry: DemonstrationEntry): Promise<Demonstration>;
  engine(canvas: HTMLCanvasElement, demonstration: Demonstration, figure: string): Promise<Engine>;
}

/** The file is for members whose access runs. */
export class MembersOnly extends Error {}

let list: Promise<DemonstrationEntry[]> | null = null;

let keptFile: (address: string) => Promise<unknown | undefined> = async () => undefined;

/** The app keeps files for when there is no network; a public page keeps none. */
export function filesAreKeptBy(keeper: typeof keptFile): void {
  keptFile = keeper;
}

async function json<T>(address: string): Promise<T> {
  const init = { credentials: 'same-origin', headers: { Accept: 'application/json' } } as const;
  const response = await fetch(address, init).catch(async (error: unknown) => {
    const kept = await keptFile(address);
    if (kept === undefined) throw error;
    return { kept: kept as T };
  });
  if ('kept' in response) return response.kept;
  if (response.status === 401 || response.status === 403) throw new MembersOnly(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/** What there is. Asked for once a page; a failure is forgotten, so that the next one asks again. */
export function demonstrationList(): Promise<DemonstrationEntry[]> {
  list ??= json<DemonstrationEntry[]>(listAddress).catch((error: unknown) => {
    list = null;
    throw error;
  });
  return list;
}

/** The real ones: the media service, and the engine in a file of its own that is fetched when it is first needed. */
export const sources: Sources = {
  entry: async (slug) => (await demonstrationList()).find((entry) => entry.slug === slug) ?? null,
  demonstration: (entry) =>
    json<Demonstration>(poseAddress(entry)).then(completed, (error: unknown) => {
      // A page that was open while a new release came has a list of the old one.
      list = null;
      throw error;
    }),
  warm: () => void import('./engine').catch(() => undefined),
  engine: async (canvas, demonstration, figure) =>
    (await import('./engine')).openEngine(canvas, demonstration, figure),
};
