import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { cache } from './app-cache';
import { router } from './routes';
import { ErrorBoundary } from './shell/error-boundary';
import { Notes } from './shell/notes';
import { SessionExpired } from './shell/session-expired';
import { theme, variables } from './theme/theme';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <ErrorBoundary>
          <Suspense>
            <RouterProvider router={router} />
            <SessionExpired />
          </Suspense>
        </ErrorBoundary>
        <Notes />
      </QueryClientProvider>
    </MantineProvider>
  );
}
