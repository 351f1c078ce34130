import { Anchor, Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/http';
import type { Paged } from '../../api/shapes';
import { formatDay, localText } from '../../lib/format';
import { Bars } from '../../parts/bars';
import { Page, Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { type Role, useSession } from '../../session/session';
import { Due } from '../case/due';
import type { CaseRow } from '../case/types';

const useCases = (name: string, query: Record<string, string | number>) =>
  useQuery({ queryKey: ['/api/cases', name, query], queryFn: ({ signal }) => api.get<Paged<CaseRow>>('/api/cases', { query: { limit: 200, ...query }, signal }) });

/** Whose hands a case is in, as far as this person's roles reach. */
const isMine = (row: CaseRow, roles: readonly Role[], personId: string): boolean =>
  row.status.who === 'owner' ? row.ownerId === personId : (roles as readonly string[]).includes(row.status.who);

const dueOf = (row: CaseRow): string => row.status.byOn ?? row.nextDueOn ?? '9999-12-31';

/** Today's work: what waits for this person, what falls due, and where the cases stand. */
export function StaffHome() {
  const { t } = useTranslation('case');
  const session = useSession();
  const cases = useCases('home', {});
  return (
    <Page title={t('case:home.title')} note={t('case:home.day', { name: session.name, day: formatDay(session.body.today) })}>
      <Loaded query={cases} lines={8}>
        {({ items }) => {
          const open = items.filter(({ status }) => status.who !== 'nobody');
          const mine = open.filter((row) => isMine(row, session.roles, session.personId)).sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
          const due = open.filter((row) => dueOf(row) < '9999').sort((a, b) => dueOf(a).localeCompare(dueOf(b))).slice(0, 8);
          return (
            <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
              <Section title={t('case:home.mine')} note={t('case:home.mineNote')} flush>{mine.length === 0 ? <Empty title={t('case:home.nothing')} text={t('case:home.nothingText')} /> : <WorkList rows={mine} />}</Section>
              <Stack>
                <Section title={t('case:home.due')} flush>{due.length === 0 ? <Empty title={t('case:home.nothingDue')} /> : <WorkList rows={due} />}</Section>
                <Section title={t('case:home.bySteps')} note={t('case:home.byStepsNote', { count: open.length })}><ByHolder rows={open} /></Section>
              </Stack>
            </SimpleGrid>
          );
        }}
      </Loaded>
    </Page>
  );
}

function WorkList({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation('case');
  return (
    <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <Group component="li" key={row.id} px="md" py="xs" justify="space-between" wrap="nowrap" style={{ borderTop: '1px solid var(--line)' }}>
          <div style={{ minWidth: 0 }}>
            <Anchor component={Link} to={`/staff/cases/${row.id}`} fw={600} c="var(--mantine-color-text)" size="sm">{localText(row.status.next)}</Anchor>
            <Text size="sm" c="dimmed" truncate>{localText(row.organisation)}{row.number ? ` · ${row.number}` : ''}</Text>
          </div>
          <Stack gap={2} align="flex-end" style={{ flex: 'none' }}><Due on={row.status.byOn ?? row.nextDueOn} /><Badge color="gray">{t(`case:holder.${row.status.who}`)}</Badge></Stack>
        </Group>
      ))}
    </Stack>
  );
}

function ByHolder({ rows }: { rows: readonly CaseRow[] }) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = localText(row.status.happened);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const bars = [...counts].sort(([, a], [, b]) => b - a).slice(0, 10).map(([label, value]) => ({ key: label, label, value }));
  return <Bars bars={bars} />;
}
