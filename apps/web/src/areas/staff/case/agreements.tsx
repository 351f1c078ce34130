import { Anchor, Badge, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { formatInstant } from '../../../lib/format';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { type CaseFile, caseKey } from '../../case/types';

export type Agreement = Answer<'AgreementDto'>;
export const agreementsKey = (caseId: string) => ['agreements', caseId] as const;
export const useAgreements = (caseId: string) => useQuery({ queryKey: agreementsKey(caseId), queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/agreements', { params: { path: { id: caseId } }, signal })) });

export function AgreementState({ row }: { row: Agreement }) {
  const { t } = useTranslation('case');
  if (row.signedByBodyAt) return <Badge>{t('case:agreement.both', { at: formatInstant(row.signedByBodyAt) })}</Badge>;
  if (row.signedByClientAt) return <Badge color="slate">{t('case:agreement.byClient', { at: formatInstant(row.signedByClientAt) })}</Badge>;
  return <Badge color="ochre">{t('case:agreement.withClient')}</Badge>;
}

export function Agreements({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const may = useHasRole('application_reviewer', 'planner');
  const list = useAgreements(file.id);
  const [open, setOpen] = useState(false);
  const [read, setRead] = useState<Agreement | null>(null);
  return (
    <Section title={t('case:agreement.title')} flush action={may ? <Button size="xs" variant="default" onClick={() => setOpen(true)}>{t('case:agreement.drawUp')}</Button> : null}>
      <Loaded query={list} lines={2} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:agreement.none')} />}>
        {(rows) => (
          <Stack gap={0}>
            {rows.map((row) => (
              <Group key={row.id} justify="space-between" px="md" py="xs" style={{ borderTop: '1px solid var(--line)' }}>
                <Group gap="xs"><Anchor component="button" fw={600} onClick={() => setRead(row)}>{t('case:agreement.number', { number: row.number })}</Anchor><AgreementState row={row} /></Group>
                {may && row.signedByClientAt && !row.signedByBodyAt ? <Countersign file={file} row={row} /> : null}
              </Group>
            ))}
          </Stack>
        )}
      </Loaded>
      {open ? <DrawUp file={file} close={() => setOpen(false)} /> : null}
      <Modal opened={read !== null} onClose={() => setRead(null)} size="xl" title={read ? t('case:agreement.number', { number: read.number }) : ''}><Text className="prose">{read?.text}</Text></Modal>
    </Section>
  );
}

function DrawUp({ file, close }: { file: CaseFile; close: () => void }) {
  const { t } = useTranslation('case');
  const [fees, setFees] = useState('');
  const [furtherTerms, setFurtherTerms] = useState('');
  const { save, saving, error } = useSave({ save: (_: null, key) => ask(api.POST('/api/cases/{id}/agreements', { params: { path: { id: file.id } }, body: { fees: fees.trim() || null, furtherTerms: furtherTerms.trim() || null }, ...under(key) })), touches: [agreementsKey(file.id), caseKey(file.id)], said: t('case:agreement.sent'), done: close });
  return (
    <Modal opened onClose={close} size="lg" title={t('case:agreement.drawUp')}>
      <Stack>
        <Text>{t('case:agreement.drawUpText')}</Text>
        <Textarea label={t('case:agreement.fees')} value={fees} maxLength={10_000} onChange={(event) => setFees(event.currentTarget.value)} />
        <Textarea label={t('case:agreement.further')} value={furtherTerms} maxLength={20_000} onChange={(event) => setFurtherTerms(event.currentTarget.value)} />
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button loading={saving} onClick={() => save(null)}>{t('case:agreement.send')}</Button></Group>
      </Stack>
    </Modal>
  );
}

/** Our signature; a warning such as an unconfirmed table asks for its reason first. */
function Countersign({ file, row }: { file: CaseFile; row: Agreement }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const unconfirmed = row.terms.tableUnconfirmed === true;
  const { save, saving, error } = useSave({
    save: (_: null, key) => ask(api.POST('/api/agreements/{id}/body-signature', { params: { path: { id: row.id } }, body: { version: row.version, ...(unconfirmed ? { reasons: { 'R-TIME-00': reason } } : {}) }, ...under(key) })),
    touches: [agreementsKey(file.id), caseKey(file.id), ['application'], ['/api/cases']], said: t('case:agreement.signed'), done: () => setOpen(false),
  });
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>{t('case:agreement.sign')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:agreement.sign')} size="lg">
        <Stack>
          <Text>{t('case:agreement.signText')}</Text>
          {unconfirmed ? <Textarea label={t('case:agreement.unconfirmed')} description="R-TIME-00" required value={reason} maxLength={4000} onChange={(event) => setReason(event.currentTarget.value)} /> : null}
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button loading={saving} disabled={unconfirmed && !reason.trim()} onClick={() => save(null)}>{t('case:agreement.sign')}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
