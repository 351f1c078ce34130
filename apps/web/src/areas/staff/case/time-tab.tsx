import { Alert, Badge, Button, Group, List, Modal, Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatInstant, formatNumber, localText } from '../../../lib/format';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { type CaseFile, caseKey, type Site } from '../../case/types';
import { SitesTable } from '../../case/sites-table';
import { Agreements } from './agreements';
import { type Calculation, CalculationDays, calculationsKey, useCalculations, useSites } from './calculation';
import { CalculationForm } from './audit-time/calculation-form';

export default function TimeTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const may = useHasRole('application_reviewer', 'planner', 'technical_manager');
  const [open, setOpen] = useState(false);
  const sites = useSites(file.id);
  const list = useCalculations(file.id);
  return (
    <Stack>
      <Section title={t('case:time.sites')} flush><Loaded query={sites} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:time.noSites')} />}>{(rows) => <SitesTable sites={rows} />}</Loaded></Section>
      <Section title={t('case:time.title')} note={t('case:time.note')} action={may && sites.data && list.data ? <Button onClick={() => setOpen(true)}>{t('case:time.calculate')}</Button> : null} flush>
        <Loaded query={list} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:time.none')} text={t('case:time.noneText')} />}>
          {(rows) => <Stack gap={0}>{rows.map((row) => <CalculationCard key={row.id} file={file} row={row} sites={sites.data ?? []} />)}</Stack>}
        </Loaded>
      </Section>
      <Agreements file={file} />
      {open && sites.data && list.data ? <CalculationForm file={file} sites={sites.data} last={list.data.find(({ purpose }) => purpose === 'initial')} close={() => setOpen(false)} /> : null}
    </Stack>
  );
}

const STATE_COLOR = { draft: 'ochre', fixed: 'pine', superseded: 'gray' } as const;

function CalculationCard({ file, row, sites }: { file: CaseFile; row: Calculation; sites: readonly Site[] }) {
  const { t } = useTranslation('case');
  const nameOf = (id: string): string => localText(sites.find((site) => site.id === id)?.name) || '–';
  return (
    <Stack p="md" gap="sm" style={{ borderTop: '1px solid var(--line)', opacity: row.state === 'superseded' ? 0.7 : 1 }}>
      <Group justify="space-between">
        <Group gap="xs"><Text fw={600}>{t('case:time.number', { number: row.number })}</Text><Badge color={STATE_COLOR[row.state]}>{t(`case:time.state.${row.state}`)}</Badge>{row.fixedAt ? <Text size="sm" c="dimmed">{formatInstant(row.fixedAt)}</Text> : null}</Group>
        {row.state === 'draft' ? <FixTime file={file} row={row} /> : null}
      </Group>
      <CalculationDays row={row} />
      {row.warnings.length > 0 ? <Alert color="ochre"><List size="sm">{row.warnings.map((warning) => <List.Item key={warning.code}>{localText(warning.message)}</List.Item>)}</List></Alert> : null}
      {row.changedSince.length > 0 ? <Alert color="clay" title={t('case:time.changed')}>{row.changedSince.join('; ')}</Alert> : null}
      {row.sites.length > 1 ? (
        <Table verticalSpacing={4} maw={640}>
          <Table.Thead><Table.Tr><Table.Th>{t('case:site.one')}</Table.Th><Table.Th ta="right">{t('case:time.initialDays')}</Table.Th><Table.Th ta="right">{t('case:time.surveillanceDays')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>{row.sites.map((site) => <Table.Tr key={site.siteId}><Table.Td>{nameOf(site.siteId)}</Table.Td><Table.Td ta="right" className="num">{formatNumber(site.initialDays)}</Table.Td><Table.Td ta="right" className="num">{formatNumber(site.surveillanceDays)}</Table.Td></Table.Tr>)}</Table.Tbody>
        </Table>
      ) : null}
      {row.justification ? <Text size="sm" className="prose">{row.justification}</Text> : null}
    </Stack>
  );
}

function FixTime({ file, row }: { file: CaseFile; row: Calculation }) {
  const { t } = useTranslation('case');
  const may = useHasRole('application_reviewer', 'planner', 'technical_manager');
  const [open, setOpen] = useState(false);
  const [justification, setJustification] = useState(row.justification);
  const { save, saving, error } = useSave({ save: (text: string, key) => ask(api.POST('/api/calculations/{id}/fixing', { params: { path: { id: row.id } }, body: { version: row.version, justification: text }, ...under(key) })), touches: [calculationsKey(file.id), caseKey(file.id), ['application']], said: t('case:time.fixed'), done: () => setOpen(false) });
  if (!may) return null;
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>{t('case:time.fix')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:time.fix')} size="lg">
        <Stack>
          <CalculationDays row={row} />
          <Textarea label={t('case:time.justification')} description={t('case:time.justificationHint')} required value={justification} maxLength={10_000} onChange={(event) => setJustification(event.currentTarget.value)} />
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button loading={saving} disabled={!justification.trim()} onClick={() => save(justification)}>{t('case:time.fix')}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
