import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import type { Answer } from '../../api/shapes';
import { formatDay } from '../../lib/format';
import { Section } from '../../parts/page';
import { Empty, Failed, Waiting } from '../../parts/states';
import { Timeline } from '../../parts/timeline';
import { Versions } from '../../parts/versions';
import type { CaseFile } from './types';

type HistoryEvent = Answer<'HistoryEventDto'>;

/** The trail of the case: who did what, when, why, with what it was before and after. */
export function History({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const trail = useInfiniteQuery({
    queryKey: ['history', file.id], initialPageParam: undefined as number | undefined, getNextPageParam: ({ next }: Answer<'HistoryPageDto'>) => next ?? undefined,
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/cases/{id}/events', { params: { path: { id: file.id }, query: { after: pageParam, limit: 50 } }, signal })),
  });
  const events = trail.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('case:history.title')} note={t('case:history.note')}>
      {trail.isPending ? <Waiting /> : null}
      {trail.isError ? <Failed error={trail.error} retry={() => void trail.refetch()} /> : null}
      {trail.data && events.length === 0 ? <Empty title={t('case:history.none')} /> : null}
      <Timeline events={folded(events).map(({ first, all }) => ({ id: first.id, title: <MoveName move={first.move} times={all.length} />, at: first.at, by: first.actorName, reason: first.reason, detail: <Changes events={all} /> }))} />
      {trail.hasNextPage ? <Group justify="center" mt="md"><Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>{t('case:history.more')}</Button></Group> : null}
    </Section>
  );
}

interface Fold { first: HistoryEvent; all: HistoryEvent[] }

/** What one step did to several things at once (half days, sites, audits of the programme) is one line. */
function folded(events: readonly HistoryEvent[]): Fold[] {
  const folds: Fold[] = [];
  for (const event of events) {
    const last = folds.at(-1);
    if (last && last.first.move === event.move && last.first.at === event.at && last.first.actorName === event.actorName && last.first.reason === event.reason) last.all.push(event);
    else folds.push({ first: event, all: [event] });
  }
  return folds;
}

const ROUTES = new Set(['initial', 'surveillance', 'recertification', 'extension', 'short_notice', 'transfer']);

function MoveName({ move, times }: { move: string; times: number }) {
  const { t } = useTranslation(['case', 'words']);
  const [of = '', name = ''] = move.split('.');
  const title = ROUTES.has(of) ? `${t(`words:routeKind.${of}`)}: ${t(`case:routeMove.${name}`, { defaultValue: name.replaceAll('_', ' ') })}` : t(`case:event.${move.replaceAll('.', '_')}`, { defaultValue: move.replaceAll('.', ' · ').replaceAll('_', ' ') });
  return <>{title}{times > 1 ? <Text span c="dimmed" className="num"> × {times}</Text> : null}</>;
}

const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const shown = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 1));

function Changes({ events }: { events: readonly HistoryEvent[] }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const changed = events.filter((event) => fieldsOf(event).length > 0 || event.overruled);
  return (
    <Stack gap={4} mt={4}>
      {events.map((event) => <AuditOfProgramme key={event.id} event={event} />)}
      {changed.length > 0 ? <div><Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('case:history.hide') : t('case:history.show')}</Button></div> : null}
      {open ? changed.map((event) => <Change key={event.id} event={event} />) : null}
    </Stack>
  );
}

/** Which audit of the programme an event is about, where it says so. */
function AuditOfProgramme({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation(['case', 'words']);
  const { kind, year, targetOn, latestOn } = asRecord(event.after);
  if (event.entity !== 'programme_item' || typeof targetOn !== 'string' || typeof latestOn !== 'string') return null;
  const name = typeof kind === 'string' ? (typeof year === 'number' && year > 0 ? t('case:history.auditOfYear', { kind: t(`words:auditKind.${kind}`), year }) : t(`words:auditKind.${kind}`)) : t('case:programme.audit');
  return <Text size="sm">{name}: <span className="num">{t('case:history.window', { target: formatDay(targetOn), latest: formatDay(latestOn) })}</span></Text>;
}

function fieldsOf(event: HistoryEvent): string[] {
  const [before, after] = [asRecord(event.before), asRecord(event.after)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => shown(before[field]) !== shown(after[field]));
}

function Change({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation('case');
  const [before, after] = [asRecord(event.before), asRecord(event.after)];
  return (
    <>
      {event.overruled ? <Code block>{JSON.stringify(event.overruled, null, 2)}</Code> : null}
      <Versions before={t('case:history.before')} after={t('case:history.after')} rows={fieldsOf(event).map((field) => ({ label: field, before: shown(before[field]), after: shown(after[field]) }))} />
      <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>#{event.sequence} {event.hash}</Text>
    </>
  );
}
