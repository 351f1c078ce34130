import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cache } from './app-cache';
import { router } from './routes';
import { ErrorBoundary } from './shell/error-boundary';
import { Notes } from './shell/notes';
import { SessionExpired } from './shell/session-expired';
import { theme, variables } from './theme/theme';

/** The theme with what it says itself in the reader's language: the cross of a dialogue has a name. */
function useSpokenTheme() {
  const { t } = useTranslation(undefined, { useSuspense: false });
  const label = t('common:action.closeWindow');
  return useMemo(() => mergeThemeOverrides(theme, { components: { Modal: { defaultProps: { closeButtonProps: { 'aria-label': label } } } } }), [label]);
}

export function App() {
  return (
    <MantineProvider theme={useSpokenTheme()} cssVariablesResolver={variables} defaultColorScheme="auto">
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
