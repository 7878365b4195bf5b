import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { CatalogueEntry } from '~/api/programs';
import { searchQuery } from './api/searchCatalogue';
import { matches } from './matches';
import { fits, type Narrowed } from './narrowed';

/** A breath after the last key, so that a word is asked for and not its letters. */
const pauseMs = 250;

interface Found {
  shown: CatalogueEntry[];
  /** The words may be of an emergency: 000 comes before any program. */
  urgent: boolean;
  advice: string | null;
  /** The words on screen have not been asked for yet. */
  asking: boolean;
}

/** The programs for what somebody typed; by the cards' own words while the search cannot be reached. */
export function useFound(catalogue: CatalogueEntry[], typed: string, narrowed: Narrowed): Found {
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, pauseMs);
  const search = useQuery(searchQuery(asked, narrowed));
  const there = catalogue.filter((entry) => fits(entry, narrowed));
  if (words === '') return { shown: there, urgent: false, advice: null, asking: false };
  if (search.isError || !search.data) {
    const shown = there.filter((entry) => matches(entry, words));
    return { shown, urgent: false, advice: null, asking: !search.isError };
  }
  const { items, urgent, advice = null } = search.data;
  return { shown: items, urgent, advice, asking: asked !== words || search.isPlaceholderData };
}
