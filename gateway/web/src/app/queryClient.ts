import { QueryClient } from '@tanstack/react-query';
import { isPassing } from '~/api/problem';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
      // A request that fails tells more than the browser's guess about the network.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
