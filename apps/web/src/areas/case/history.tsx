import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/http';
import { Section } from '../../parts/page';
import { Empty, Failed, Waiting } from '../../parts/states';
import { Timeline } from '../../parts/timeline';
import { Versions } from '../../parts/versions';
import type { CaseFile } from './types';

interface HistoryEvent { id: string; sequence: number; at: string; actorName: string; move: string; entity: string | null; before: unknown; after: unknown; reason: string | null; overruled: unknown; hash: string }
interface HistoryPage { items: HistoryEvent[]; next: number | null }

/** The trail of the case: who did what, when, why, with what it was before and after. */
export function History({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const trail = useInfiniteQuery({
    queryKey: ['history', file.id], initialPageParam: undefined as number | undefined, getNextPageParam: (page: HistoryPage) => page.next ?? undefined,
    queryFn: ({ pageParam, signal }) => api.get<HistoryPage>(`/api/cases/${file.id}/events`, { query: { after: pageParam, limit: 50 }, signal }),
  });
  const events = trail.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('case:history.title')} note={t('case:history.note')}>
      {trail.isPending ? <Waiting /> : null}
      {trail.isError ? <Failed error={trail.error} retry={() => void trail.refetch()} /> : null}
      {trail.data && events.length === 0 ? <Empty title={t('case:history.none')} /> : null}
      <Timeline events={events.map((event) => ({ id: event.id, title: <MoveName move={event.move} />, at: event.at, by: event.actorName, reason: event.reason, detail: <Change event={event} /> }))} />
      {trail.hasNextPage ? <Group justify="center" mt="md"><Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>{t('case:history.more')}</Button></Group> : null}
    </Section>
  );
}

const ROUTES = new Set(['initial', 'surveillance', 'recertification', 'extension', 'short_notice', 'transfer']);

function MoveName({ move }: { move: string }) {
  const { t } = useTranslation(['case', 'words']);
  const [of = '', name = ''] = move.split('.');
  if (ROUTES.has(of)) return <>{t(`words:routeKind.${of}`)}: {t(`case:routeMove.${name}`, { defaultValue: name.replaceAll('_', ' ') })}</>;
  return <>{t(`case:event.${move.replaceAll('.', '_')}`, { defaultValue: move.replaceAll('.', ' · ').replaceAll('_', ' ') })}</>;
}

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const shown = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 1));

function Change({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const [before, after] = [asRecord(event.before), asRecord(event.after)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => shown(before[field]) !== shown(after[field]));
  if (fields.length === 0 && !event.overruled) return null;
  return (
    <Stack gap={4} mt={4}>
      <div><Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('case:history.hide') : t('case:history.show')}</Button></div>
      {open ? (
        <>
          {event.overruled ? <Code block>{JSON.stringify(event.overruled, null, 2)}</Code> : null}
          <Versions before={t('case:history.before')} after={t('case:history.after')} rows={fields.map((field) => ({ label: field, before: shown(before[field]), after: shown(after[field]) }))} />
          <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>#{event.sequence} {event.hash}</Text>
        </>
      ) : null}
    </Stack>
  );
}
