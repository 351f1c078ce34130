import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { paths } from '../../../../../libs/contract/src/api';
import { api, ask } from '../../api/client';
import type { Answer } from '../../api/shapes';
import { standardName } from '../../lib/standards';
import { type Bar, Bars } from '../../parts/bars';
import { Loaded } from '../../parts/states';
import type { Area } from '../../session/session';
import { GRADES } from './grades';

export type ClauseCount = Answer<'ClauseCountDto'>;
export type FindingFilter = Partial<Record<'caseId' | 'auditId' | 'grade' | 'state' | 'open' | 'standard' | 'clause', string>>;

type CountsQuery = NonNullable<paths['/api/findings/counts']['get']['parameters']['query']>;

/** The address bar holds text; a grade or state that there is not is refused by the server. */
const asked = ({ open, ...filter }: FindingFilter) => ({ ...filter, ...(open === undefined ? {} : { open: open === 'true' }) }) as CountsQuery;

/** How many findings stand against each clause, of those that the filter lets through. */
export const useClauseCounts = (filter: FindingFilter) =>
  useQuery({ queryKey: ['/api/findings', 'counts', filter], queryFn: ({ signal }) => ask(api.GET('/api/findings/counts', { params: { query: asked(filter) }, signal })) });

const COLOR = { major: 'light-dark(var(--mantine-color-clay-6), var(--mantine-color-clay-5))', minor: 'light-dark(var(--mantine-color-ochre-5), var(--mantine-color-ochre-4))', improvement: 'light-dark(var(--mantine-color-slate-4), var(--mantine-color-slate-3))' } as const;

interface FindingsByClauseProps { filter: FindingFilter; area: Exclude<Area, 'client'>; most?: number }

/** The clauses with the most findings, in the colours of their grades; each leads to its findings in the work list. */
export function FindingsByClause({ filter, area, most = 12 }: FindingsByClauseProps) {
  const { t } = useTranslation('words');
  const counts = useClauseCounts(filter);
  const bar = (row: ClauseCount, several: boolean): Bar => ({
    key: `${row.standard} ${row.clause}`, label: several ? `${standardName(row.standard)} · ${row.clause}` : row.clause, value: row.total,
    target: { to: `/${area}/findings`, search: { ...filter, standard: row.standard, clause: row.clause } },
    parts: GRADES.map((grade) => ({ name: t(`words:grade.${grade}`), value: row[grade], color: COLOR[grade] })),
  });
  return (
    <Loaded query={counts} lines={4}>
      {(rows) => <Bars bars={rows.slice(0, most).map((row) => bar(row, new Set(rows.map(({ standard }) => standard)).size > 1))} />}
    </Loaded>
  );
}
