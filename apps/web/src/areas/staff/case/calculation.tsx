import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import type { Answer } from '../../../api/shapes';
import { formatNumber, localText } from '../../../lib/format';
import { Why } from '../../../parts/why';

export type AuditDays = Answer<'AuditDaysDto'>;
export type Calculation = Answer<'CalculationDto'>;

export const calculationsKey = (caseId: string) => ['calculations', caseId] as const;
export const useCalculations = (caseId: string) => useQuery({ queryKey: calculationsKey(caseId), queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/calculations', { params: { path: { id: caseId } }, signal })) });
export const useSites = (caseId: string) => useQuery({ queryKey: ['sites', caseId], queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/sites', { params: { path: { id: caseId } }, signal })) });

const SHOWN = ['initialDays', 'stage1Days', 'stage2Days', 'surveillanceDays', 'recertificationDays'] as const;

type Time = Pick<Answer<'AuditTimeDto'>, 'days' | 'steps'>;

/** The days of one calculation; each number opens the steps that led to it. */
export const CalculationDays = ({ row }: { row: Time }) => <Group gap="xl"><DayNumbers time={row} /></Group>;

/** The numbers alone, for whoever places them. */
export function DayNumbers({ time: { days, steps } }: { time: Time }) {
  const { t } = useTranslation('case');
  const told = steps.map((step) => ({ text: localText(step.sentence), rule: [step.rule, step.tableVersion].filter(Boolean).join(' · ') }));
  return SHOWN.map((name) => (
    <div key={name}>
      <Text size="xs" c="dimmed">{t(`case:time.${name}`)}</Text>
      <Why title={t(`case:time.${name}`)} steps={told}><Text component="span" fz="1.25rem" fw={650} className="num">{days[name] === null ? t('case:time.byHand') : formatNumber(days[name])}</Text></Why>
    </div>
  ));
}
