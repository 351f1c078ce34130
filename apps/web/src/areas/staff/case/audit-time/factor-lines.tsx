import { NumberInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { systemKindOf } from '@cb/domain/application/standard';
import { api, ask } from '../../../../api/client';
import type { Answer } from '../../../../api/shapes';
import { localText } from '../../../../lib/format';
import { standardName } from '../../../../lib/standards';
import type { Site } from '../../../case/types';
import { COUNTS, type FactorRow, faultsOfLines, type SiteFactorRow } from './inputs';
import { ChoiceField, type Faults, Lines, WhyField } from './lines';
import classes from './audit-time.module.css';

interface LinesProps<Row> { rows: readonly Row[]; standards: readonly string[]; change: (rows: Row[]) => void; errors: Faults; asked: boolean }

/** Factors of the only site, or of the central function. */
export function FactorLines({ rows, standards, change, errors, asked }: LinesProps<FactorRow>) {
  const { t } = useTranslation('case');
  const faults = faultsOfLines(rows, COUNTS.factors, 'factors', errors);
  return (
    <Lines rows={rows} change={change} add={t('case:time.addFactor')} blank={{ standard: standards[0] ?? '', code: '', pct: 0, reason: '' }}>
      {(row, index, set) => <div className={classes.fields}><FactorFields row={row} taken={rows.filter((each) => each !== row)} standards={standards} change={set} faults={faults[index] ?? {}} asked={asked} /></div>}
    </Lines>
  );
}

/** Factors that hold at one of the other sites only. */
export function SiteFactorLines({ rows, standards, sites, change, errors, asked }: LinesProps<SiteFactorRow> & { sites: readonly Site[] }) {
  const { t } = useTranslation('case');
  const faults = faultsOfLines(rows, COUNTS.siteFactors, 'siteFactors', errors);
  return (
    <Lines rows={rows} change={change} add={t('case:time.addSiteFactor')} blank={{ siteId: sites.length === 1 ? sites[0]?.id ?? '' : '', standard: standards[0] ?? '', code: '', pct: 0, reason: '' }}>
      {(row, index, set) => (
        <div className={classes.fields}>
          <ChoiceField label={t('case:site.one')} data={sites.map(({ id, name }) => ({ value: id, label: localText(name) }))} value={row.siteId} error={faults[index]?.['siteId']} asked={asked} change={(siteId) => set({ siteId })} />
          <FactorFields row={row} taken={rows.filter((each) => each !== row && each.siteId === row.siteId)} standards={standards} change={set} faults={faults[index] ?? {}} asked={asked} />
        </div>
      )}
    </Lines>
  );
}

const isFor = (standard: string) => ({ active, scheme }: Answer<'FactorDto'>): boolean => active && (scheme === standard || scheme === systemKindOf(standard));

function FactorFields({ row, taken, standards, change, faults, asked }: { row: FactorRow; taken: readonly FactorRow[]; standards: readonly string[]; change: (patch: Partial<FactorRow>) => void; faults: Faults; asked: boolean }) {
  const { t } = useTranslation('case');
  const list = useQuery({ queryKey: ['factors'], queryFn: () => ask(api.GET('/api/factors')) });
  const offered = (list.data ?? []).filter(isFor(row.standard)).filter(({ code }) => !taken.some((each) => each.standard === row.standard && each.code === code));
  const chosen = offered.find(({ code }) => code === row.code);
  const isOutside = chosen !== undefined && (row.pct < chosen.minPct || row.pct > chosen.maxPct);
  const range = chosen ? t('case:time.range', { min: chosen.minPct, max: chosen.maxPct }) : undefined;
  return (
    <>
      {standards.length > 1 ? <Select className={classes.choice} label={t('case:column.standard')} data={standards.map((value) => ({ value, label: standardName(value) }))} value={row.standard} error={faults['standard']} onChange={(standard) => change({ standard: standard ?? row.standard, code: '' })} /> : null}
      <ChoiceField label={t('case:time.factor')} data={offered.map(({ code, label }) => ({ value: code, label: localText(label) }))} value={row.code} error={faults['code']} asked={asked} change={(code) => change({ code })} />
      <NumberInput className={classes.number} label="%" description={isOutside ? undefined : range} inputWrapperOrder={['label', 'input', 'description', 'error']} min={chosen?.minPct ?? -100} max={chosen?.maxPct ?? 200} allowDecimal={false} value={row.pct} error={isOutside ? range : faults['pct']} onChange={(value) => change({ pct: Number(value) || 0 })} />
      <WhyField value={row.reason} error={faults['reason']} asked={asked} change={(reason) => change({ reason })} />
    </>
  );
}
