import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconLock, IconInbox, IconAlertTriangle } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, NetworkLost } from '../api/problem';

/** A page part that is being read: grey lines of about the right height. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" className="waiting" role="status" aria-label={t('common:state.loading')}>
      {Array.from({ length: lines }, (_, line) => <Skeleton key={line} height={line === 0 ? 22 : 14} width={line === 0 ? '40%' : `${92 - line * 7}%`} />)}
    </Stack>
  );
}

interface NoteProps { icon: ReactNode; title: string; text?: string; action?: ReactNode; role?: 'status' | 'alert'; order?: 1 | 3 }

function Note({ icon, title, text, action, role = 'status', order = 3 }: NoteProps) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" role={role} ta="center">
      <Text c="dimmed" component="span" aria-hidden>{icon}</Text>
      <Title order={order} size="h3">{title}</Title>
      {text ? <Text c="dimmed" maw="52ch">{text}</Text> : null}
      {action ? <Group mt="xs">{action}</Group> : null}
    </Stack>
  );
}

/** Nothing to show, and what to do about it; `order` 1 where it is the whole page. */
export function Empty({ title, text, action, order }: { title: string; text?: string; action?: ReactNode; order?: 1 | 3 }) {
  return <Note icon={<IconInbox size={30} stroke={1.3} />} title={title} text={text} action={action} order={order} />;
}

export function NoAccess() {
  const { t } = useTranslation();
  return <Note icon={<IconLock size={30} stroke={1.3} />} title={t('common:state.noAccess')} text={t('common:state.noAccessText')} />;
}

/** What went wrong, in one sentence, and the way on. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const again = retry ? <Button variant="default" onClick={retry}>{t('common:action.retry')}</Button> : null;
  if (error instanceof NetworkLost) {
    return <Note role="alert" icon={<IconCloudOff size={30} stroke={1.3} />} title={t('common:state.offline')} text={t('common:state.offlineText')} action={again} />;
  }
  if (error instanceof ApiProblem && error.status === 403) return <NoAccess />;
  if (error instanceof ApiProblem && error.status === 404) {
    return <Note icon={<IconInbox size={30} stroke={1.3} />} title={t('common:state.notFound')} text={t('common:state.notFoundText')} />;
  }
  const number = error instanceof ApiProblem ? error.problem.requestId : undefined;
  const text = error instanceof ApiProblem && error.status < 500 ? error.message : t('common:state.failedText', { number: number ?? '–' });
  return <Note role="alert" icon={<IconAlertTriangle size={30} stroke={1.3} />} title={t('common:state.failed')} text={text} action={again} />;
}

interface LoadedProps<T> { query: UseQueryResult<T>; lines?: number; isEmpty?: (data: T) => boolean; empty?: ReactNode; children: (data: T) => ReactNode }

/** Draws what a query holds, or why it holds nothing: reading, failed, not allowed, empty. */
export function Loaded<T>({ query, lines, isEmpty, empty, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{isEmpty?.(query.data) ? empty : children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Waiting lines={lines} />;
}
