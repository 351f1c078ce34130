import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/http';
import type { LocalText } from '../../../api/shapes';
import { formatNumber, localText } from '../../../lib/format';
import { Why } from '../../../parts/why';
import type { Site } from '../../case/types';

export interface AuditDays { initialDays: number | null; stage1Days: number | null; stage2Days: number | null; surveillanceDays: number | null; recertificationDays: number | null; minAuditProperDays: number | null }
export interface Calculation {
  id: string; version: number; number: number; purpose: string; state: 'draft' | 'fixed' | 'superseded'; justification: string; kind: string; days: AuditDays;
  sites: { siteId: string; initialDays: number | null; surveillanceDays: number | null; recertificationDays: number | null }[];
  unmet: string[]; warnings: { code: string; message: LocalText }[]; steps: { what: string; rule: string; tableVersion: string | null; sentence: LocalText }[];
  changedSince: string[]; fixedAt: string | null; inputs: { factors?: { standard: string; code: string; pct: number; reason: string }[]; conditionsMet?: string[] };
}

export const calculationsKey = (caseId: string) => ['calculations', caseId] as const;
export const useSites = (caseId: string) => useQuery({ queryKey: ['sites', caseId], queryFn: ({ signal }) => api.get<Site[]>(`/api/cases/${caseId}/sites`, { signal }) });

const SHOWN = ['initialDays', 'stage1Days', 'stage2Days', 'surveillanceDays', 'recertificationDays'] as const;

/** The days of one calculation; each number opens the steps that led to it. */
export function CalculationDays({ row }: { row: Calculation }) {
  const { t } = useTranslation('case');
  const steps = row.steps.map((step) => ({ text: localText(step.sentence), rule: [step.rule, step.tableVersion].filter(Boolean).join(' · ') }));
  return (
    <Group gap="xl">
      {SHOWN.map((name) => (
        <div key={name}>
          <Text size="xs" c="dimmed">{t(`case:time.${name}`)}</Text>
          <Why title={t(`case:time.${name}`)} steps={steps}><Text component="span" fz="1.25rem" fw={650} className="num">{row.days[name] === null ? t('case:time.byHand') : formatNumber(row.days[name])}</Text></Why>
        </div>
      ))}
    </Group>
  );
}
