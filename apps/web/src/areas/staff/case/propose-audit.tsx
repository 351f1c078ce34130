import { Button, Checkbox, Group, Modal, NumberInput, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatDay, formatNumber, localText } from '../../../lib/format';
import { DayField } from '../../../parts/day-field';
import { ProblemNote } from '../../../parts/problem-note';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import type { AuditRow } from '../../case/audit/types';
import { type CaseFile, caseKey } from '../../case/types';
import { programmeKey, useProgramme } from './programme-tab';
import { useSites } from './calculation';

type AuditKind = AuditRow['kind'];
const KINDS = ['stage1', 'stage2', 'surveillance', 'recertification', 'follow_up', 'short_notice'] as const;

/** Proposes the next audit of the programme with its dates; the rest comes from programme and application. */
export function ProposeAudit({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const may = useHasRole('planner');
  const [open, setOpen] = useState(false);
  if (!may || file.routes.length === 0) return null;
  return <><Button size="xs" onClick={() => setOpen(true)}>{t('case:propose.button')}</Button>{open ? <Dialogue file={file} close={() => setOpen(false)} /> : null}</>;
}

function Dialogue({ file, close }: { file: CaseFile; close: () => void }) {
  const { t } = useTranslation(['case', 'words']);
  const navigate = useNavigate();
  const programme = useProgramme(file.id);
  const sites = useSites(file.id);
  const next = programme.data?.items.find(({ auditId }) => auditId === null);
  const [kind, setKind] = useState<AuditKind | null>(null);
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [toOn, setToOn] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Record<string, number> | null>(null);
  const [criteria, setCriteria] = useState('');
  const wanted = kind ?? next?.kind ?? 'stage1';
  const item = programme.data?.items.find((each) => each.kind === wanted && each.auditId === null);
  const { save, saving, error, errors } = useSave({
    save: (_: null, key) => ask(api.POST('/api/cases/{id}/audits', { params: { path: { id: file.id } }, body: {
      kind: wanted, ...(fromOn ? { fromOn } : {}), ...(toOn ? { toOn } : {}), ...(criteria.trim() ? { criteria } : {}),
      ...(chosen ? { sites: Object.entries(chosen).map(([siteId, days]) => ({ siteId, days })) } : {}),
    }, ...under(key) })),
    touches: [caseKey(file.id), programmeKey(file.id), ['case-audits', file.id], ['/api/audits']], done: (audit) => navigate({ to: `/staff/audits/${audit.id}` }),
  });
  return (
    <Modal opened onClose={close} size="lg" title={t('case:propose.title')}>
      <Stack>
        <Select label={t('case:propose.kind')} allowDeselect={false} data={KINDS.map((value) => ({ value, label: t(`words:auditKind.${value}`) }))} value={wanted} onChange={setKind} />
        {item ? <Text size="sm" c="dimmed">{t('case:propose.programme', { target: formatDay(item.targetOn), latest: formatDay(item.latestOn), days: formatNumber(item.days) })}</Text> : null}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DayField label={t('case:propose.from')} required value={fromOn} onChange={(day) => { setFromOn(day); if (!toOn || (day && toOn < day)) setToOn(day); }} error={errors.fromOn} />
          <DayField label={t('case:propose.to')} required value={toOn} minDate={fromOn ?? undefined} onChange={setToOn} error={errors.toOn} />
        </SimpleGrid>
        <Checkbox label={t('case:propose.otherSites')} checked={chosen !== null} onChange={(event) => setChosen(event.currentTarget.checked ? Object.fromEntries((sites.data ?? []).map((site) => [site.id, 0])) : null)} />
        {chosen ? (sites.data ?? []).map((site) => (
          <Group key={site.id} wrap="nowrap">
            <Checkbox flex={1} label={localText(site.name)} checked={site.id in chosen} onChange={(event) => setChosen((now) => { const copy = { ...now }; if (event.currentTarget.checked) copy[site.id] = 0; else delete copy[site.id]; return copy; })} />
            {site.id in chosen ? <NumberInput w={120} aria-label={t('case:propose.daysAt', { site: localText(site.name) })} min={0} max={200} step={0.5} value={chosen[site.id]} onChange={(value) => setChosen((now) => ({ ...now, [site.id]: Number(value) || 0 }))} /> : null}
          </Group>
        )) : null}
        <Textarea label={t('case:audit.criteria')} description={t('case:propose.criteriaHint')} minRows={1} value={criteria} maxLength={4000} onChange={(event) => setCriteria(event.currentTarget.value)} />
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button loading={saving} disabled={!fromOn || !toOn} onClick={() => save(null)}>{t('case:propose.button')}</Button></Group>
      </Stack>
    </Modal>
  );
}
