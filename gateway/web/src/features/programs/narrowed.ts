import type { CatalogueEntry } from '~/api/programs';

/** What the catalogue is narrowed to, as its address says it. */
export interface Narrowed {
  region?: string;
  activity?: string;
}

export function narrowedIn({ region, activity }: Record<string, unknown>): Narrowed {
  return { region: textOf(region), activity: textOf(activity) };
}

export function fits(entry: CatalogueEntry, { region, activity }: Narrowed): boolean {
  return (
    (region === undefined || entry.region === region) &&
    // A catalogue that was kept from before has none.
    (activity === undefined || (entry.activities ?? []).includes(activity))
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
