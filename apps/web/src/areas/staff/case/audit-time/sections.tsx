import { Accordion, Badge, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localText } from '../../../../lib/format';
import type { CaseFile, Site } from '../../../case/types';
import { SiteFactorLines } from './factor-lines';
import { CONDITION_NAMES, CONDITIONS, hasSeveralStandards, type Inputs, mayBeMoreComplex, otherSites } from './inputs';
import { faultsOf, ReasonedNumber } from './lines';
import { CentralLines, ExtraLines } from './site-lines';
import type { Preview } from './use-preview';

export interface SectionProps { file: CaseFile; sites: readonly Site[]; inputs: Inputs; set: (patch: Partial<Inputs>) => void; preview: Preview; asked: boolean }
interface SectionOf { name: keyof Inputs; /** What stands in it, in a word or two. */ has: string; body: ReactNode }

/** What applies to some cases only, each behind its heading; what is filled in stands open. */
export function Sections(props: SectionProps) {
  const { t } = useTranslation('case');
  const sections = [...useSitesSections(props), ...useStandardsSections(props), useShareSection(props)];
  const [opened, setOpened] = useState(sections.filter(({ name, has }) => has !== '' && name !== 'conditionsMet').map(({ name }) => name as string));
  const byHand = props.preview.time?.days.initialDays === null ? ['manual'] : []; // without it there is no result
  return (
    <Accordion multiple variant="contained" value={[...opened, ...byHand]} onChange={setOpened} order={3}>
      {sections.map(({ name, has, body }) => (
        <Accordion.Item key={name} value={name}>
          <Accordion.Control><Group justify="space-between" wrap="nowrap" gap="xs"><Text component="span" fw={550}>{t(`case:time.section.${name}`)}</Text>{has === '' ? null : <Badge color="slate">{has}</Badge>}</Group></Accordion.Control>
          <Accordion.Panel><Stack gap="xs">{body}</Stack></Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

const several = (rows: readonly unknown[]): string => (rows.length > 0 ? String(rows.length) : '');
const percent = ({ value }: { value: number }): string => (value > 0 ? `${value} %` : '');

/** Cases with more than one site. */
function useSitesSections({ file: { standards }, sites, inputs, set, preview: { time, errors }, asked }: SectionProps): SectionOf[] {
  const { t } = useTranslation('case');
  const others = otherSites(sites);
  if (others.length === 0) return [];
  const { conditionsMet, siteFactors, centralProcesses, extraSites } = inputs;
  const hint = (name: string) => <Text size="sm" c="dimmed">{t(`case:time.hint.${name}`)}</Text>;
  return [
    { name: 'conditionsMet', has: t('case:time.conditionsMet', { met: conditionsMet.length, all: CONDITION_NAMES.length }), body: <Conditions inputs={inputs} set={set} /> },
    { name: 'siteFactors', has: several(siteFactors), body: <>{hint('siteFactors')}<SiteFactorLines rows={siteFactors} standards={standards} sites={others} change={(rows) => set({ siteFactors: rows })} errors={errors} asked={asked} /></> },
    { name: 'centralProcesses', has: several(centralProcesses), body: <>{hint('centralProcesses')}<CentralLines rows={centralProcesses} sites={others} change={(rows) => set({ centralProcesses: rows })} errors={errors} asked={asked} /></> },
    { name: 'extraSites', has: several(extraSites), body: <>{hint('extraSites')}<ExtraLines rows={extraSites} time={time} change={(rows) => set({ extraSites: rows })} errors={errors} asked={asked} /></> },
  ];
}

function Conditions({ inputs, set }: Pick<SectionProps, 'inputs' | 'set'>) {
  const { t } = useTranslation('case');
  return (
    <Checkbox.Group aria-label={t('case:time.section.conditionsMet')} description={t('case:time.hint.conditionsMet')} value={inputs.conditionsMet} onChange={(names) => set({ conditionsMet: CONDITION_NAMES.filter((name) => names.includes(name)) })}>
      <Stack gap={6} mt="xs">{CONDITION_NAMES.map((name) => <Checkbox key={name} value={name} label={localText(CONDITIONS[name])} />)}</Stack>
    </Checkbox.Group>
  );
}

/** Cases with more than one standard, and those beyond the table. */
function useStandardsSections({ file: { standards }, sites, inputs, set, preview: { time, errors }, asked }: SectionProps): SectionOf[] {
  const { t } = useTranslation('case');
  const place = { standards, sites };
  const numberOf = (name: 'integration' | 'addedComplexity' | 'manual', max: number, step = 1): SectionOf => ({
    name, has: name === 'manual' ? several(inputs.manual.value > 0 ? [1] : []) : percent(inputs[name]),
    body: <ReasonedNumber label={name === 'manual' ? t('case:time.days') : '%'} hint={t(`case:time.hint.${name}`)} row={inputs[name]} max={max} step={step} change={(row) => set({ [name]: row })} faults={faultsOf(name, errors)} asked={asked} />,
  });
  return [
    ...(time?.days.initialDays === null || inputs.manual.value > 0 ? [numberOf('manual', 1000, 0.5)] : []),
    ...(hasSeveralStandards(place) ? [numberOf('integration', 20)] : []),
    ...(mayBeMoreComplex(place) ? [numberOf('addedComplexity', 200)] : []),
  ];
}

function useShareSection({ inputs: { stage1SharePct }, set, preview: { errors } }: SectionProps): SectionOf {
  const { t } = useTranslation('case');
  const isOutside = stage1SharePct !== null && (stage1SharePct < 20 || stage1SharePct > 40);
  return {
    name: 'stage1SharePct', has: stage1SharePct === null ? '' : `${stage1SharePct} %`,
    body: (
      <>
        <Text size="sm" c="dimmed">{t('case:time.hint.stage1SharePct')}</Text>
        <NumberInput w="8rem" label="%" placeholder={t('case:time.aThird')} min={20} max={40} allowDecimal={false} value={stage1SharePct ?? ''} error={isOutside ? t('case:time.range', { min: 20, max: 40 }) : errors['stage1SharePct']} onChange={(value) => set({ stage1SharePct: value === '' ? null : Number(value) })} />
      </>
    ),
  };
}
