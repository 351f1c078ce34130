import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber, localText } from '../../../../lib/format';
import type { Site } from '../../../case/types';
import type { Preview } from './use-preview';
import { type CentralRow, COUNTS, type ExtraRow, faultsOfLines } from './inputs';
import { ChoiceField, type Faults, Lines, WhyField } from './lines';
import classes from './audit-time.module.css';

interface LinesProps<Row> { rows: readonly Row[]; change: (rows: Row[]) => void; errors: Faults; asked: boolean }

/** What the central function does for a site takes time off there. */
export function CentralLines({ rows, sites, change, errors, asked }: LinesProps<CentralRow> & { sites: readonly Site[] }) {
  const { t } = useTranslation('case');
  const faults = faultsOfLines(rows, COUNTS.centralProcesses, 'centralProcesses', errors);
  const free = (row: CentralRow) => sites.filter(({ id }) => id === row.siteId || !rows.some(({ siteId }) => siteId === id));
  return (
    <Lines rows={rows} change={change} add={t('case:time.addCentral')} blank={{ siteId: sites.length === 1 ? sites[0]?.id ?? '' : '', pct: 0, reason: '' }}>
      {(row, index, set) => (
        <div className={classes.fields}>
          <ChoiceField label={t('case:site.one')} data={free(row).map(({ id, name }) => ({ value: id, label: localText(name) }))} value={row.siteId} error={faults[index]?.['siteId']} asked={asked} change={(siteId) => set({ siteId })} />
          <NumberInput className={classes.number} label="%" min={-100} max={0} allowDecimal={false} value={row.pct} error={faults[index]?.['pct']} onChange={(value) => set({ pct: Number(value) || 0 })} />
          <WhyField value={row.reason} error={faults[index]?.['reason']} asked={asked} change={(reason) => set({ reason })} />
        </div>
      )}
    </Lines>
  );
}

/** Groups that some audit visits in part only, as the calculation knows them. */
const sampledGroups = (time: Preview['time']): string[] => [...new Set((time?.samples ?? []).flatMap(({ groups }) => groups.filter(({ minimum, sites }) => minimum < sites).map(({ id }) => id)))];

/** Name of the rules for sites that are not alike. */
const DIFFERENT = 'different';

/** More sites than the least number, because risk says so. */
export function ExtraLines({ rows, time, change, errors, asked }: LinesProps<ExtraRow> & { time: Preview['time'] }) {
  const { t } = useTranslation('case');
  const faults = faultsOfLines(rows, COUNTS.extraSites, 'extraSites', errors);
  const all = sampledGroups(time);
  const offered = (row: ExtraRow) => [...new Set([...all.filter((id) => !rows.some((each) => each !== row && each.group === id)), ...(row.group === '' ? [] : [row.group])])];
  const leastOf = (id: string) => (time?.samples ?? []).flatMap(({ audit, groups }) => groups.filter((group) => group.id === id).map(({ minimum, sites }) => t(`case:time.least.${audit}`, { count: sites, least: formatNumber(minimum, 0) })));
  return (
    <Lines rows={rows} change={change} add={t('case:time.addExtra')} blank={{ group: all.length === 1 ? all[0] ?? '' : '', count: 1, reason: '' }}>
      {(row, index, set) => (
        <div className={classes.fields}>
          <ChoiceField label={t('case:time.group')} data={offered(row).map((id) => ({ value: id, label: id === DIFFERENT ? t('case:time.differentSites') : id }))} value={row.group} error={faults[index]?.['group']} asked={asked} change={(group) => set({ group })} description={leastOf(row.group).join(' · ')} />
          <NumberInput className={classes.number} label={t('case:time.more')} min={1} max={100_000} allowDecimal={false} value={row.count} error={faults[index]?.['count']} onChange={(value) => set({ count: Number(value) || 1 })} />
          <WhyField value={row.reason} error={faults[index]?.['reason']} asked={asked} change={(reason) => set({ reason })} />
        </div>
      )}
    </Lines>
  );
}
