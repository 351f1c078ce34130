import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ApiProblem } from './api/problem';
import { router } from './routes';
import { ErrorBoundary } from './shell/error-boundary';
import { SessionExpired } from './shell/session-expired';
import { theme, variables } from './theme/theme';

const cache = new QueryClient({
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

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <ErrorBoundary>
          <Suspense>
            <RouterProvider router={router} context={{ cache }} />
            <SessionExpired />
          </Suspense>
        </ErrorBoundary>
        <Notifications position="bottom-center" limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
