import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { beginEarly, messagesFor } from './early';
import { startMessages } from './i18n';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
beginEarly(location.pathname);
await startMessages(messagesFor(location.pathname));
createRoot(root).render(<StrictMode><App /></StrictMode>);
