import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { cache } from './app-cache';
import { beginEarly, messagesFor } from './early';
import { putInto, readKnown } from './first-page/known';
import { startMessages } from './i18n';
import { router } from './routes';
import { hasSession } from './session/session';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const known = readKnown();
if (known) putInto(cache, known);
beginEarly(location.pathname);
await startMessages(messagesFor(location.pathname));
if (known) hasSession(known.session);
createRoot(known ? besides(root) : root).render(<StrictMode><App /></StrictMode>);

/** What the server has drawn stays until the same page is ready here. */
function besides(drawn: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.id = drawn.id;
  const stop = router.subscribe('onRendered', () => {
    stop();
    drawn.replaceWith(place);
  });
  return place;
}
