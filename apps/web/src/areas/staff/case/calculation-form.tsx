import { ActionIcon, Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MULTI_SITE_CONDITIONS, SAMPLING_CONDITIONS } from '@cb/domain/sampling/eligibility';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { localText } from '../../../lib/format';
import { standardName } from '../../../lib/standards';
import { ProblemNote } from '../../../parts/problem-note';
import { useSave } from '../../../parts/use-save';
import type { CaseFile, Site } from '../../case/types';
import { type Calculation, CalculationDays, calculationsKey } from './calculation';

type FactorRow = Answer<'ReasonedFactorDto'>;
/** A number with the reason that it needs; nothing while it is 0. */
interface Reasoned { value: number; reason: string }
const NOTHING: Reasoned = { value: 0, reason: '' };
const CONDITIONS = { ...MULTI_SITE_CONDITIONS, ...SAMPLING_CONDITIONS };
type Condition = keyof typeof CONDITIONS;
const CONDITION_NAMES = Object.keys(CONDITIONS) as Condition[];
const FAMILY: Record<string, string> = { iso20000: 'SMS', iso9001: 'QMS', iso27001: 'ISMS' };
const familyOf = (standard: string): string => FAMILY[Object.keys(FAMILY).find((prefix) => standard.startsWith(prefix)) ?? ''] ?? '';

/** Factors and conditions in, days out: each press of "calculate" keeps a numbered calculation with its steps. */
export function CalculationForm({ file, sites, close }: { file: CaseFile; sites: readonly Site[]; close: () => void }) {
  const { t } = useTranslation('case');
  const [factors, setFactors] = useState<FactorRow[]>([]);
  const [met, setMet] = useState<Condition[]>(sites.length > 1 ? CONDITION_NAMES.filter((name) => name in MULTI_SITE_CONDITIONS) : []);
  const [integration, setIntegration] = useState(NOTHING);
  const [byHand, setByHand] = useState(NOTHING);
  const [justification, setJustification] = useState('');
  const [result, setResult] = useState<Calculation | null>(null);
  const { save, saving, error } = useSave({
    save: (_: null, key) => ask(api.POST('/api/cases/{id}/calculations', { params: { path: { id: file.id } }, ...under(key), body: {
      purpose: 'initial', factors, conditionsMet: met, justification,
      ...(integration.value > 0 && { integration: { pct: integration.value, reason: integration.reason } }),
      ...(byHand.value > 0 && { manual: { initialDays: byHand.value, reason: byHand.reason } }),
    } })),
    touches: [calculationsKey(file.id)], said: null, done: setResult,
  });
  const set = (index: number, patch: Partial<FactorRow>): void => setFactors((now) => now.map((row, at) => (at === index ? { ...row, ...patch } : row)));
  return (
    <Modal opened onClose={close} size="xl" title={t('case:time.calculate')}>
      <Stack>
        <div>
          <Text fw={600}>{t('case:time.factors')}</Text>
          <Text size="sm" c="dimmed" mb="xs">{t('case:time.factorsHint')}</Text>
          <Stack gap="xs">
            {factors.map((row, index) => <FactorLine key={index} row={row} standards={file.standards} change={(patch) => set(index, patch)} remove={() => setFactors(factors.filter((_, at) => at !== index))} />)}
            <div><Button size="xs" variant="default" onClick={() => setFactors([...factors, { standard: file.standards[0] ?? '', code: '', pct: 0, reason: '' }])}>{t('case:time.addFactor')}</Button></div>
          </Stack>
        </div>
        {file.standards.length > 1 ? <ReasonedNumber label={t('case:time.integration')} hint={t('case:time.integrationHint')} row={integration} max={20} step={1} change={setIntegration} /> : null}
        {result?.days.initialDays === null || byHand.value > 0 ? <ReasonedNumber label={t('case:time.manual')} hint={t('case:time.manualHint')} row={byHand} max={1000} step={0.5} change={setByHand} /> : null}
        {sites.length > 1 ? (
          <Checkbox.Group label={t('case:time.conditions')} description={t('case:time.conditionsHint')} value={met} onChange={(names) => setMet(CONDITION_NAMES.filter((name) => names.includes(name)))}>
            <Stack gap={6} mt="xs">{CONDITION_NAMES.map((name) => <Checkbox key={name} value={name} label={localText(CONDITIONS[name])} />)}</Stack>
          </Checkbox.Group>
        ) : null}
        <Textarea label={t('case:time.justification')} value={justification} maxLength={10_000} onChange={(event) => setJustification(event.currentTarget.value)} />
        <ProblemNote error={error} />
        {result ? <CalculationDays row={result} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{result ? t('common:action.close') : t('common:action.cancel')}</Button>
          <Button loading={saving} onClick={() => save(null)}>{result ? t('case:time.again') : t('case:time.calculate')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function ReasonedNumber({ label, hint, row, max, step, change }: { label: string; hint: string; row: Reasoned; max: number; step: number; change: (row: Reasoned) => void }) {
  const { t } = useTranslation('case');
  return (
    <div>
      <Text fw={600}>{label}</Text>
      <Text size="sm" c="dimmed" mb="xs">{hint}</Text>
      <Group align="flex-end" gap="xs" wrap="wrap">
        <NumberInput w={110} aria-label={label} min={0} max={max} step={step} value={row.value} onChange={(value) => change({ ...row, value: Number(value) || 0 })} />
        <TextInput flex="2 1 14rem" label={t('case:time.why')} required={row.value > 0} value={row.reason} maxLength={4000} onChange={(event) => change({ ...row, reason: event.currentTarget.value })} />
      </Group>
    </div>
  );
}

function FactorLine({ row, standards, change, remove }: { row: FactorRow; standards: readonly string[]; change: (patch: Partial<FactorRow>) => void; remove: () => void }) {
  const { t } = useTranslation('case');
  const list = useQuery({ queryKey: ['factors'], queryFn: () => ask(api.GET('/api/factors')) });
  const offered = (list.data ?? []).filter((factor) => factor.active && (factor.scheme === familyOf(row.standard) || factor.scheme === row.standard));
  const chosen = offered.find(({ code }) => code === row.code);
  return (
    <Group align="flex-end" gap="xs" wrap="wrap">
      {standards.length > 1 ? <Select w={190} aria-label={t('case:column.standard')} data={standards.map((value) => ({ value, label: standardName(value) }))} value={row.standard} onChange={(standard) => change({ standard: standard ?? row.standard, code: '' })} /> : null}
      <Select flex="1 1 14rem" label={t('case:time.factor')} searchable data={offered.map((factor) => ({ value: factor.code, label: localText(factor.label) }))} value={row.code || null} onChange={(code) => change({ code: code ?? '' })} />
      <NumberInput w={110} label="%" min={chosen?.minPct ?? -100} max={chosen?.maxPct ?? 200} allowDecimal={false} value={row.pct} onChange={(value) => change({ pct: Number(value) || 0 })} />
      <TextInput flex="2 1 14rem" label={t('case:time.why')} required value={row.reason} maxLength={4000} onChange={(event) => change({ reason: event.currentTarget.value })} />
      <ActionIcon variant="subtle" size="lg" onClick={remove} aria-label={t('common:action.remove')}><IconTrash size={17} /></ActionIcon>
    </Group>
  );
}
