import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { Section } from '../../parts/page';
import { Loaded } from '../../parts/states';
import { Thread } from '../../parts/thread';
import { useHasRole, useSession } from '../../session/session';
import type { CaseFile } from './types';

const WRITERS = ['auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager'] as const;

/** Lists come newest first; a conversation is read the other way. */
const inOrder = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The conversation between the certification body and the client. Opening it marks the other side's words as read. */
export function Messages({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const { personId, organisationId } = useSession();
  const staffMay = useHasRole(...WRITERS);
  const may = organisationId !== null || staffMay;
  const key = ['messages', file.id];
  const messages = useQuery({ queryKey: key, queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/messages', { params: { path: { id: file.id }, query: { limit: 200 } }, signal })) });
  const unread = messages.data?.items.some((row) => row.readAt === null && row.fromClient === (organisationId === null)) ?? false;
  useEffect(() => {
    if (unread && may) void ask(api.POST('/api/cases/{id}/messages/reading', { params: { path: { id: file.id } } })).catch((error: unknown) => console.warn('not marked as read', error));
  }, [unread, may, file.id]);
  return (
    <Section title={t('case:message.title')} note={t('case:message.note')}>
      <Loaded query={messages}>
        {({ items }) => (
          <Thread
            entries={inOrder(items).map((row) => ({ id: row.id, authorName: row.authorName, own: row.authorId === personId, at: row.writtenAt, text: row.text }))} label={t('case:message.write')} hint={t('case:message.hint')}
            emptyText={t('case:message.none')} send={may ? (text, requestKey) => ask(api.POST('/api/cases/{id}/messages', { params: { path: { id: file.id } }, body: { text }, ...under(requestKey) })) : undefined} touches={[key]}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** Notes between the people of the certification body. */
export function Notes({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const { personId } = useSession();
  const may = useHasRole(...WRITERS);
  const key = ['notes', file.id];
  const notes = useQuery({ queryKey: key, queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/notes', { params: { path: { id: file.id }, query: { limit: 200 } }, signal })) });
  return (
    <Section title={t('case:note.title')} note={t('case:note.note')}>
      <Loaded query={notes}>
        {({ items }) => (
          <Thread entries={inOrder(items).map((row) => ({ id: row.id, authorName: row.authorName, own: row.authorId === personId, at: row.writtenAt, text: row.text }))} label={t('case:note.write')} emptyText={t('case:note.none')}
            send={may ? (text, requestKey) => ask(api.POST('/api/cases/{id}/notes', { params: { path: { id: file.id } }, body: { text }, ...under(requestKey) })) : undefined} touches={[key]} />
        )}
      </Loaded>
    </Section>
  );
}
