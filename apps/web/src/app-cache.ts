import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api/problem';

/** What the pages have read. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it refuses again; only silence and its own faults are worth another try.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
