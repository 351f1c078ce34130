import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import i18next, { type ResourceKey } from 'i18next';
import { renderToString } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { ClientArea } from '../areas/client/client-area';
import { ClientHome } from '../areas/client/home';
import { LANGUAGES, type PortalLanguage } from '../i18n';
import { theme, variables } from '../theme/theme';
import { type Known, putInto } from './known';

const AREAS = ['common', 'shell', 'words', 'case', 'client'];
const catalogues = import.meta.glob<ResourceKey>('../locales/*/*.json', { eager: true, import: 'default' });
const messagesIn = (language: string): Record<string, ResourceKey> =>
  Object.fromEntries(AREAS.map((area) => [area, catalogues[`../locales/${language}/${area}.json`] ?? {}]));

const ready = i18next.use(initReactI18next).init({
  lng: 'en', fallbackLng: false, ns: AREAS, defaultNS: 'common', initAsync: false, returnNull: false, interpolation: { escapeValue: false },
  resources: Object.fromEntries(Object.keys(LANGUAGES).map((language) => [language, messagesIn(language)])),
});

/**
 * The client's home as HTML, drawn by the same components as in the browser, so that it is read while their code is still on its way.
 * Runs in the server; each call has a cache of its own, for two people never share one.
 */
export async function renderClientHome(known: Known, language: PortalLanguage): Promise<string> {
  await ready;
  const cache = new QueryClient();
  putInto(cache, known);
  const router = routerTo();
  await router.load();
  // Nothing waits from here on: the words are those of this call.
  void i18next.changeLanguage(language);
  try {
    return renderToString(
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <QueryClientProvider client={cache}><RouterProvider router={router} /></QueryClientProvider>
      </MantineProvider>,
    );
  } finally {
    cache.clear();
  }
}

function routerTo() {
  const root = createRootRoute();
  const area = createRoute({ getParentRoute: () => root, path: '/client', component: ClientArea });
  const home = createRoute({ getParentRoute: () => area, path: '/', component: ClientHome });
  return createRouter({ routeTree: root.addChildren([area.addChildren([home])]), history: createMemoryHistory({ initialEntries: ['/client'] }) });
}
