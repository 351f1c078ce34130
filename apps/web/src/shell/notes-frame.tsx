import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

export function NotesFrame() {
  return <Notifications position="bottom-center" limit={1} />;
}
