import { Anchor, Badge, Button, Group, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { asForm } from '../../api/upload';
import { formatBytes, formatDay, formatInstant } from '../../lib/format';
import { DayField } from '../../parts/day-field';
import { FileField } from '../../parts/file-field';
import { ProblemNote } from '../../parts/problem-note';
import { Empty, Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useHasRole } from '../../session/session';
import type { CaseDocument } from './types';

export const DOCUMENT_KINDS = ['internal_audit_record', 'management_review_record', 'service_catalogue', 'sms_documentation', 'organisation_chart', 'evidence', 'other'] as const;

export const documentsKey = (caseId: string) => ['documents', caseId] as const;
export const useDocuments = (caseId: string) => useQuery({ queryKey: documentsKey(caseId), queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/documents', { params: { path: { id: caseId }, query: { limit: 200 } }, signal })) });

/** The documents of a case and the way to add one. */
export function Documents({ caseId, mayAdd = true }: { caseId: string; mayAdd?: boolean }) {
  const { t } = useTranslation('case');
  const documents = useDocuments(caseId);
  return (
    <Stack>
      <Loaded query={documents} isEmpty={({ items }) => items.length === 0} empty={<Empty title={t('case:document.none')} />}>
        {({ items }) => <DocumentTable caseId={caseId} documents={items} />}
      </Loaded>
      {mayAdd ? <AddDocument caseId={caseId} /> : null}
    </Stack>
  );
}

export function DocumentTable({ caseId, documents }: { caseId: string; documents: readonly CaseDocument[] }) {
  const { t } = useTranslation('case');
  const mayPublish = useHasRole('auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager');
  const client = useHasRole('client_representative', 'client_contributor');
  const publish = useSave({ save: (row: CaseDocument, key) => ask(api.POST('/api/documents/{id}/publication', { params: { path: { id: row.id } }, body: { version: row.version }, ...under(key) })), touches: [documentsKey(caseId)], said: t('case:document.published') });
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table verticalSpacing="xs" className="cards">
        <Table.Thead><Table.Tr><Table.Th>{t('case:document.title')}</Table.Th><Table.Th>{t('case:document.kind')}</Table.Th><Table.Th>{t('case:document.dated')}</Table.Th><Table.Th>{t('case:document.added')}</Table.Th>{client ? null : <Table.Th>{t('case:document.seenBy')}</Table.Th>}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {documents.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td><Anchor href={`/api/documents/${row.id}/content`} download fw={600} size="sm">{row.title}</Anchor><Text size="xs" c="dimmed" title={`SHA-256 ${row.sha256}`}>{row.fileName} · {formatBytes(row.size)}</Text></Table.Td>
              <Table.Td data-label={t('case:document.kind')}>{kindName(t, row.kind)}</Table.Td>
              <Table.Td className="num" data-label={t('case:document.dated')}>{formatDay(row.datedOn)}</Table.Td>
              <Table.Td className="num" data-label={t('case:document.added')}>{formatInstant(row.uploadedAt)}</Table.Td>
              {client ? null : <Table.Td data-label={t('case:document.seenBy')}>{row.publishedAt ? <Badge>{t('case:document.client')}</Badge> : <Group gap={6}><Badge color="gray">{t('case:document.internal')}</Badge>{mayPublish ? <Button size="compact-xs" variant="subtle" loading={publish.saving} onClick={() => publish.save(row)}>{t('case:document.publish')}</Button> : null}</Group>}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ProblemNote error={publish.error} />
    </Table.ScrollContainer>
  );
}

export const kindName = (t: (key: string, options: { defaultValue: string }) => string, kind: string): string => t(`case:documentKind.${kind}`, { defaultValue: kind.replaceAll('_', ' ') });

/** Kind, title and day first; the file goes out as soon as it is chosen. */
export function AddDocument({ caseId, kinds = DOCUMENT_KINDS, done }: { caseId: string; kinds?: readonly string[]; done?: (document: CaseDocument) => void }) {
  const { t } = useTranslation('case');
  const [kind, setKind] = useState<string>(kinds[0] ?? 'other');
  const [title, setTitle] = useState('');
  const [datedOn, setDatedOn] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const reload = useSave({ save: () => Promise.resolve(), touches: [documentsKey(caseId), ['application'], ['case', caseId]], said: t('case:document.arrived') });
  return (
    <Stack gap="xs" p="sm" style={{ border: '1px dashed var(--mantine-color-default-border)', borderRadius: 4 }}>
      <SimpleGrid type="container" cols={{ base: 1, '300px': 2, '520px': 3 }}>
        <Select label={t('case:document.kind')} data={kinds.map((value) => ({ value, label: kindName(t, value) }))} value={kind} onChange={(value) => setKind(value ?? kind)} allowDeselect={false} />
        <TextInput label={t('case:document.title')} placeholder={kindName(t, kind)} value={title} maxLength={300} onChange={(event) => setTitle(event.currentTarget.value)} />
        <DayField label={t('case:document.dated')} value={datedOn} onChange={setDatedOn} />
      </SimpleGrid>
      <FileField
        key={added} label={t('case:document.choose')} send={(id, file, tell) => ask(api.POST('/api/cases/{id}/documents', { params: { path: { id: caseId } }, ...asForm({ id, kind, title: title.trim() || kindName(t, kind), datedOn: datedOn ?? undefined, file }, tell) }))}
        done={(file) => { reload.save(undefined); setTitle(''); setDatedOn(null); done?.(file); setTimeout(() => setAdded((count) => count + 1), 6000); }}
      />
    </Stack>
  );
}
