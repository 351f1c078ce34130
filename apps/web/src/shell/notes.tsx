import { notificationsStore } from '@mantine/notifications';
import { useEffect } from 'react';
import { useLater } from '../lib/later';

const fetchFrame = () => import('./notes-frame');

/** Sentences that say for a moment what worked; their frame is fetched with the first of them. */
export function Notes() {
  const [frame, want] = useLater(fetchFrame);
  useEffect(() => notificationsStore.subscribe(want), [want]);
  return frame ? <frame.NotesFrame /> : null;
}
