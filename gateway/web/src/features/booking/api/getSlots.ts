import { queryOptions } from '@tanstack/react-query';
import { get } from '~/api/client';
import type { Slots } from './types';

export interface SlotSearch {
  clinic: string;
  kind: string;
  /** Null is anyone. */
  practitioner: string | null;
  /** Local days of the clinic, both included, at most 31. */
  from: string;
  to: string;
}

/** Free times go while one looks at them, so they are asked for again on coming back to the page. */
export const slotsQuery = (search: SlotSearch) =>
  queryOptions({
    queryKey: ['booking', 'slots', search],
    queryFn: ({ signal }) => get<Slots>(`/api/booking/v1/slots?${parametersOf(search)}`, signal),
    staleTime: 15_000,
  });

function parametersOf({ practitioner, ...search }: SlotSearch): string {
  return new URLSearchParams({ ...search, ...(practitioner ? { practitioner } : {}) }).toString();
}
