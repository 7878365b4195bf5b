import { queryOptions } from '@tanstack/react-query';
import { demonstrationList } from '../viewer/sources';

/** Every demonstration there is: some kilobytes, asked for once. */
export const demonstrationsQuery = queryOptions({
  queryKey: ['demonstrations'],
  queryFn: demonstrationList,
  staleTime: 10 * 60_000,
});
