import type { CatalogueEntry } from '~/api/programs';
import { regionName } from '~/ui/words';

/** Every word must turn up somewhere in what a card says. */
export function matches(entry: CatalogueEntry, words: string): boolean {
  const text = `${entry.title} ${entry.line} ${regionName(entry.region)} ${entry.slug}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => text.includes(word));
}
