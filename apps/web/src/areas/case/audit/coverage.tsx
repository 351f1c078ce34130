import { Anchor, Badge, Button, Checkbox, Group, Modal, MultiSelect, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countStates, coverage, type CoverageRow, type Examination, rowsOfProcess } from '@cb/domain/audit/coverage';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { localText } from '../../../lib/format';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { type Area, useHasRole } from '../../../session/session';
import { GRADE_COLOR } from '../colors';
import classes from './clause-work.module.css';
import { type Audit, coverageKey } from './types';

type Coverage = Answer<'CoverageDto'>;
type Examined = Answer<'ExaminedClauseDto'>;
type Found = Answer<'CoveredFindingDto'>;
type Row = CoverageRow<Examined, Found>;

export const COVERAGE_VIEWS = ['clause', 'process', 'site'] as const;
export type CoverageBy = (typeof COVERAGE_VIEWS)[number];
const STATE_COLOR: Record<Examination, string> = { finding: 'clay', examined: 'pine', open: 'ochre', not_planned: 'gray' };
const UNDER_WAY = ['running', 'closed_on_site', 'report_draft'];

/** What is shown of the rows, in the address bar: what the plan names or somebody touched, only what is open, or everything. */
const SHOWN: Record<string, (row: Row) => boolean> = { plan: ({ state }) => state !== 'not_planned', open: ({ state }) => state === 'open', all: () => true };
const SHOWN_NAMES = Object.keys(SHOWN);

interface Page { by: CoverageBy; area: Area; facts: Coverage; shown: (row: Row) => boolean; examine: ((row: Row, siteId: string | null) => void) | null }

/** The audit clause by clause: planned, looked at, found; grouped by clause, by process or by site. */
export function CoverageViews({ audit, area, by }: { audit: Audit; area: Area; by: CoverageBy }) {
  const { t } = useTranslation('case');
  const auditor = useHasRole('auditor');
  const { show = 'plan' } = useSearch({ strict: false }) as { show?: string };
  const navigate = useNavigate();
  const query = useQuery({ queryKey: coverageKey(audit.id), queryFn: ({ signal }) => ask(api.GET('/api/audits/{id}/coverage', { params: { path: { id: audit.id } }, signal })) });
  const [place, setPlace] = useState<{ row: Row; siteId: string | null } | null>(null);
  const shown = Object.hasOwn(SHOWN, show) ? show : 'plan';
  const open = auditor && UNDER_WAY.includes(audit.state);
  return (
    <Loaded query={query} lines={8}>
      {(facts) => {
        const page: Page = { by, area, facts, shown: SHOWN[shown] ?? (() => true), examine: open ? (row, siteId) => setPlace({ row, siteId }) : null };
        return (
          <>
            <Group justify="space-between" px="md" pb="xs" gap="xs">
              <Counts rows={coverage(facts)} />
              <SegmentedControl size="xs" aria-label={t('case:coverage.show')} value={shown} onChange={(value) => void navigate({ to: '.', search: (now: object) => ({ ...now, show: value === 'plan' ? undefined : value }), replace: true, resetScroll: false })} data={SHOWN_NAMES.map((value) => ({ value, label: t(`case:coverage.shown.${value}`) }))} />
            </Group>
            {by === 'clause' ? <ByClause page={page} /> : by === 'process' ? <ByProcess page={page} /> : <BySite page={page} />}
            <Modal opened={place !== null} onClose={() => setPlace(null)} title={t('case:coverage.lookedAt')} size="lg">
              {place ? <ExamineForm key={place.row.clause} audit={audit} facts={facts} row={place.row} siteId={place.siteId} done={() => setPlace(null)} /> : null}
            </Modal>
          </>
        );
      }}
    </Loaded>
  );
}

function Counts({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('case');
  const counts = countStates(rows);
  return <Group gap={6}>{(['finding', 'examined', 'open'] as const).filter((state) => counts[state] > 0).map((state) => <Badge key={state} color={STATE_COLOR[state]}>{t(`case:coverage.count.${state}`, { count: counts[state] })}</Badge>)}</Group>;
}

function ByClause({ page }: { page: Page }) {
  const { t } = useTranslation('case');
  const rows = coverage(page.facts);
  const leaves = rows.filter((row) => !row.heading && page.shown(row));
  const lines = rows.filter((row) => leaves.includes(row) || (row.heading && (row.findings.length > 0 || leaves.some(({ standard, clause }) => standard === row.standard && clause.startsWith(`${row.clause}.`)))));
  return lines.length === 0 ? <Empty title={t('case:coverage.nothing')} /> : <>{lines.map((row) => <Line key={`${row.standard} ${row.clause}`} row={row} page={page} siteId={null} />)}</>;
}

function ByProcess({ page }: { page: Page }) {
  const { t } = useTranslation('case');
  const { facts, shown } = page;
  const rows = coverage(facts);
  if (facts.processes.length === 0) return <Empty title={t('case:coverage.noProcesses')} />;
  const named = new Set(facts.processes.flatMap((process) => rowsOfProcess(rows, process)));
  const groups = [
    ...facts.processes.map((process) => ({ key: process.code, name: localText(process.name), note: localText(process.group), rows: rowsOfProcess(rows, process) })),
    { key: 'outside', name: t('case:coverage.outside'), note: '', rows: rows.filter((row) => !row.heading && !named.has(row)) },
  ];
  return (
    <>
      {groups.map((group) => {
        const seen = group.rows.filter(shown);
        return (
          <div key={group.key}>
            <div className={classes.group}><Group justify="space-between" gap="xs"><span>{group.name} {group.note ? <Text component="span" size="xs" c="dimmed">{group.note}</Text> : null}</span><Counts rows={group.rows} /></Group></div>
            {seen.length === 0 ? <Text size="sm" c="dimmed" px="md" py="xs">{t('case:coverage.nothing')}</Text> : seen.map((row) => <Line key={`${row.standard} ${row.clause}`} row={row} page={page} siteId={null} />)}
          </div>
        );
      })}
    </>
  );
}

function BySite({ page }: { page: Page }) {
  const { t } = useTranslation('case');
  const { facts, shown } = page;
  const nowhere = facts.findings.filter(({ siteIds }) => siteIds.length === 0);
  return (
    <>
      {facts.sites.map(({ siteId, name }) => {
        const rows = coverage(facts, siteId);
        const seen = rows.filter((row) => !row.heading && shown(row));
        return (
          <div key={siteId}>
            <div className={classes.group}><Group justify="space-between" gap="xs"><span>{localText(name)}</span><Counts rows={rows} /></Group></div>
            {seen.length === 0 ? <Text size="sm" c="dimmed" px="md" py="xs">{t('case:coverage.nothing')}</Text> : seen.map((row) => <Line key={`${row.standard} ${row.clause}`} row={row} page={page} siteId={siteId} />)}
          </div>
        );
      })}
      {nowhere.length > 0 ? <div><div className={classes.group}>{t('case:coverage.noSite')}</div>{nowhere.map((finding) => <Group key={finding.id} px="md" py="xs"><FindingLink finding={finding} area={page.area} /></Group>)}</div> : null}
    </>
  );
}

function Line({ row, page, siteId }: { row: Row; page: Page; siteId: string | null }) {
  const { t } = useTranslation('case');
  const site = (id: string | null): string => (id === null ? t('case:coverage.everywhere') : localText(page.facts.sites.find((each) => each.siteId === id)?.name) || '–');
  if (row.heading) {
    return <div className={classes.group}><span className="num">{row.clause}</span> {localText(row.title)}{row.findings.map((finding) => <div key={finding.id}><FindingLink finding={finding} area={page.area} /></div>)}</div>;
  }
  return (
    <div className={classes.line} data-state={row.state}>
      <div>
        <span className="num">{row.clause}</span> {localText(row.title)}
        {row.findings.map((finding) => <div key={finding.id}><FindingLink finding={finding} area={page.area} /></div>)}
        {row.examined.map((each, index) => <Text key={index} size="xs" c="dimmed">{t('case:coverage.seenBy', { site: site(each.siteId), name: each.examinedBy })}{each.note ? `: ${each.note}` : ''}</Text>)}
      </div>
      <Group gap={6} justify="flex-end"><Badge color={STATE_COLOR[row.state]}>{t(`case:coverage.state.${row.state}`)}</Badge>{page.examine ? <Button size="compact-xs" variant="subtle" aria-label={t('case:coverage.lookedAtClause', { clause: row.clause })} onClick={() => page.examine?.(row, siteId)}>{row.examined.length > 0 ? t('case:coverage.change') : t('case:coverage.markLookedAt')}</Button> : null}</Group>
    </div>
  );
}

function FindingLink({ finding, area }: { finding: Found; area: Area }) {
  const { t } = useTranslation(['case', 'words']);
  return <Group gap={6} wrap="nowrap" align="flex-start"><Badge color={GRADE_COLOR[finding.grade] ?? 'gray'}>{t(`words:grade.${finding.grade}`)}</Badge><Anchor component={Link} to={`/${area}/findings/${finding.id}`} size="sm" lineClamp={2} c="var(--mantine-color-text)">{t('case:finding.number', { number: finding.number })}: {finding.statement}</Anchor></Group>;
}

function ExamineForm({ audit, facts, row, siteId, done }: { audit: Audit; facts: Coverage; row: Row; siteId: string | null; done: () => void }) {
  const { t } = useTranslation('case');
  const cache = useQueryClient();
  const [site, setSite] = useState(siteId ?? '');
  const saidAt = (id: string): Examined | undefined => row.examined.find((each) => each.clause === row.clause && (each.siteId ?? '') === id);
  const [note, setNote] = useState(saidAt(site)?.note ?? '');
  const [clauses, setClauses] = useState<string[]>([]);
  const [onlyPlanned, setOnlyPlanned] = useState(true);
  const { save, saving, error } = useSave({
    save: (examined: boolean, key) => ask(api.PUT('/api/audits/{id}/examined-clauses', { params: { path: { id: audit.id } }, body: { standard: row.standard, clauses: [row.clause, ...clauses], siteId: site || null, examined, ...(note.trim() ? { note } : {}) }, ...under(key) })),
    said: null, done: (saved) => { cache.setQueryData(coverageKey(audit.id), saved); done(); },
  });
  const others = coverage(facts).filter((each) => !each.heading && each.standard === row.standard && each.clause !== row.clause && (!onlyPlanned || each.planned));
  return (
    <Stack>
      <Text><b className="num">{row.clause}</b> {localText(row.title)}</Text>
      <Text size="sm" c="dimmed">{t('case:coverage.lookedAtText')}</Text>
      <Select label={t('case:coverage.site')} allowDeselect={false} value={site} onChange={(id) => { setSite(id ?? ''); setNote(saidAt(id ?? '')?.note ?? note); }} data={[{ value: '', label: t('case:coverage.everywhere') }, ...facts.sites.map((each) => ({ value: each.siteId, label: localText(each.name) }))]} />
      <Textarea label={t('case:coverage.seen')} description={t('case:coverage.seenHint')} minRows={2} value={note} maxLength={4000} dir="auto" onChange={(event) => setNote(event.currentTarget.value)} />
      <MultiSelect label={t('case:coverage.also')} searchable value={clauses} onChange={setClauses} data={others.map((each) => ({ value: each.clause, label: `${each.clause} ${localText(each.title)}` }))} />
      <Checkbox size="xs" label={t('case:coverage.onlyPlanned')} checked={onlyPlanned} onChange={(event) => setOnlyPlanned(event.currentTarget.checked)} />
      <ProblemNote error={error} />
      <Group justify="space-between">
        {saidAt(site) ? <Button variant="subtle" color="clay" loading={saving} onClick={() => save(false)}>{t('case:coverage.takeBack')}</Button> : <span />}
        <Button loading={saving} onClick={() => save(true)}>{t('common:action.save')}</Button>
      </Group>
    </Stack>
  );
}
