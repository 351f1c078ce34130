import { Badge, Button, Modal, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { formatInstant, localText } from '../../lib/format';
import { DataTable, type Column } from '../../parts/data-table';
import { Facts, Page } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useHasRole } from '../../session/session';

const STATES = ['queued', 'sending', 'sent', 'written', 'retrying', 'dead'] as const;
type MailRow = Answer<'MailDto'>;

const COLOR = { queued: 'gray', sending: 'slate', sent: 'pine', written: 'slate', retrying: 'ochre', dead: 'clay' } as const;

/** Everything that was mailed or will be, with what became of it. */
export function Mails() {
  const { t } = useTranslation(['staff', 'words']);
  const [open, setOpen] = useState<string | null>(null);
  const columns: Column<MailRow>[] = [
    { id: 'reason', header: t('staff:mail.reason'), text: (row) => reasonWord(row.reason), cell: (row) => <Button variant="transparent" p={0} h="auto" fw={600} c="var(--mantine-color-text)" onClick={() => setOpen(row.id)}>{reasonWord(row.reason)}</Button> },
    { id: 'about', header: t('staff:mail.about'), text: (row) => aboutOf(row), cell: (row) => (row.caseId ? <Link to={`/staff/cases/${row.caseId}`}>{aboutOf(row) || t('staff:mail.case')}</Link> : '–') },
    { id: 'address', header: t('staff:mail.to'), text: (row) => row.address, cell: (row) => row.address },
    { id: 'state', header: t('staff:mail.state'), text: (row) => t(`words:mail.${row.state}`), cell: (row) => <Badge color={COLOR[row.state]}>{t(`words:mail.${row.state}`)}</Badge> },
    { id: 'attempts', header: t('staff:mail.attempts'), text: (row) => String(row.attempts), cell: (row) => row.attempts, numeric: true },
    { id: 'created', header: t('staff:mail.created'), text: (row) => row.createdAt, cell: (row) => formatInstant(row.createdAt) },
    { id: 'answer', header: t('staff:mail.answer'), text: (row) => row.providerAnswer ?? '', cell: (row) => row.providerAnswer ?? '–', hidden: true },
  ];
  const aboutOf = ({ organisation, caseNumber }: MailRow): string => [organisation ? localText(organisation) : '', caseNumber ?? ''].filter(Boolean).join(' · ');
  const reasonWord = (reason: string): string => t(`staff:mailReason.${reason.replaceAll('.', '_')}`, { defaultValue: reason });
  const filters = [{ id: 'state' as const, label: t('staff:mail.state'), options: STATES.map((value) => ({ value, label: t(`words:mail.${value}`) })) }];
  return (
    <Page title={t('staff:mail.title')} note={t('staff:mail.note')}>
      <DataTable name="mails" path="/api/mails" columns={columns} filters={filters} rowId={({ id }) => id} rowName={({ address }) => address} empty={{ title: t('staff:mail.empty') }} />
      {open ? <MailDialogue id={open} close={() => setOpen(null)} /> : null}
    </Page>
  );
}

function MailDialogue({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation(['staff', 'words']);
  const may = useHasRole('administrator', 'planner', 'application_reviewer');
  const mail = useQuery({ queryKey: ['mail', id], queryFn: () => ask(api.GET('/api/mails/{id}', { params: { path: { id } } })) });
  const retry = useSave({ save: (_: null, key) => ask(api.POST('/api/mails/{id}/retry', { params: { path: { id } }, ...under(key) })), touches: [['mail', id], ['/api/mails']], said: t('staff:mail.retried') });
  return (
    <Modal opened onClose={close} title={t('staff:mail.one')} size="lg">
      <Loaded query={mail}>
        {(file) => (
          <Stack>
            <Facts columns={2} items={[[t('staff:mail.to'), file.address], [t('staff:mail.state'), t(`words:mail.${file.state}`)], [t('staff:mail.sent'), formatInstant(file.sentAt)], [t('staff:mail.messageId'), <Text key="id" size="xs" ff="monospace">{file.messageId}</Text>]]} />
            {file.history.length > 0 ? (
              <Table><Table.Tbody>{file.history.map((attempt) => <Table.Tr key={attempt.number}><Table.Td className="num">{formatInstant(attempt.at)}</Table.Td><Table.Td><Badge color={attempt.succeeded ? 'pine' : 'clay'}>{attempt.succeeded ? t('staff:mail.worked') : t('staff:mail.failed')}</Badge></Table.Td><Table.Td>{attempt.answer}</Table.Td></Table.Tr>)}</Table.Tbody></Table>
            ) : <Text c="dimmed">{t('staff:mail.noAttempt')}</Text>}
            <ProblemNote error={retry.error} />
            {may && (file.state === 'dead' || file.state === 'retrying') ? <Button loading={retry.saving} onClick={() => retry.save(null)}>{t('staff:mail.retry')}</Button> : null}
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
}
