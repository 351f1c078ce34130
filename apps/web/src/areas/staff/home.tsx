import { Anchor, Badge, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { formatDay, formatNumber, localText } from '../../lib/format';
import { Bars } from '../../parts/bars';
import { ListLink } from '../../parts/list-link';
import { Page, Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { useSession } from '../../session/session';
import { Due } from '../case/due';
import type { CaseRow } from '../case/types';
import { type CaseCounts, useCaseCounts, useStepLabel } from './case-counts';

const CASES = '/staff/cases';
const useCases = (query: Record<string, string | number>) =>
  useQuery({ queryKey: ['/api/cases', 'home', query], queryFn: ({ signal }) => ask(api.GET('/api/cases', { params: { query }, signal })) });

/** Today's work: what waits for this person, what falls due, where the cases stand, and how the colleagues are doing. */
export function StaffHome() {
  const { t } = useTranslation('case');
  const session = useSession();
  const counts = useCaseCounts();
  const mine = useCases({ who: 'me', sort: 'due', limit: 10 });
  const due = useCases({ who: 'anybody', due: 'month', sort: 'due', limit: 8 });
  return (
    <Page title={t('case:home.title')} note={t('case:home.day', { name: session.name, day: formatDay(session.body.today) })}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
        <Stack>
          <Section title={t('case:home.mine')} note={t('case:home.mineNote')} flush action={<All count={counts.data?.mine} search={{ who: 'me', sort: 'due' }} />}>
            <Loaded query={mine} lines={6} isEmpty={({ items }) => items.length === 0} empty={<Empty title={t('case:home.nothing')} text={t('case:home.nothingText')} />}>{({ items }) => <WorkList rows={items} />}</Loaded>
          </Section>
          <Section title={t('case:home.team')} note={t('case:home.teamNote')} flush>
            <Loaded query={counts} lines={4} isEmpty={({ owners }) => owners.length === 0} empty={<Empty title={t('case:list.noCases')} />}>{({ owners }) => <Team owners={owners} />}</Loaded>
          </Section>
        </Stack>
        <Stack>
          <Section title={t('case:home.due')} note={t('case:home.dueNote')} flush action={due.data?.items.length ? <All search={{ who: 'anybody', due: 'month', sort: 'due' }} /> : null}>
            <Loaded query={due} lines={4} isEmpty={({ items }) => items.length === 0} empty={<Empty title={t('case:home.nothingDue')} />}>{({ items }) => <WorkList rows={items} />}</Loaded>
          </Section>
          <Section title={t('case:home.bySteps')} note={counts.data ? t('case:home.byStepsNote', { count: counts.data.open }) : undefined}>
            <Loaded query={counts} lines={6} isEmpty={({ open }) => open === 0} empty={<Empty title={t('case:list.noCases')} />}>{({ steps }) => <BySteps steps={steps} />}</Loaded>
          </Section>
        </Stack>
      </SimpleGrid>
    </Page>
  );
}

function All({ count, search }: { count?: number; search: Record<string, string> }) {
  const { t } = useTranslation('case');
  if (count === 0) return null;
  return <ListLink to={CASES} search={search} size="sm">{count === undefined ? t('case:home.all') : t('case:home.allOf', { count, shown: formatNumber(count, 0) })}</ListLink>;
}

function WorkList({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useTranslation('case');
  return (
    <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <Group component="li" key={row.id} px="md" py="xs" justify="space-between" wrap="nowrap" style={{ borderTop: '1px solid var(--line)' }}>
          <div style={{ minWidth: 0 }}>
            <Anchor component={Link} to={`${CASES}/${row.id}`} fw={600} c="var(--mantine-color-text)" size="sm">{localText(row.status.next)}</Anchor>
            <Text size="sm" c="dimmed" truncate>{localText(row.organisation)}{row.number ? ` · ${row.number}` : ''}</Text>
          </div>
          <Stack gap={2} align="flex-end" style={{ flex: 'none' }}><Due on={row.status.byOn ?? row.nextDueOn} /><Badge color="gray">{t(`case:holder.${row.status.who}`)}</Badge></Stack>
        </Group>
      ))}
    </Stack>
  );
}

function BySteps({ steps }: { steps: CaseCounts['steps'] }) {
  const { t } = useTranslation('case');
  const label = useStepLabel();
  const open = steps.filter(({ who }) => who !== 'nobody');
  // A step that is in several hands, such as a planned audit that waits for the client: each says whose.
  const nameOf = (row: CaseCounts['steps'][number]): string => (open.some((other) => other !== row && other.step === row.step) ? `${label(row)} · ${t(`case:holder.${row.who}`)}` : label(row));
  return <Bars bars={open.map((row) => ({ key: `${row.step} ${row.who}`, label: nameOf(row), value: row.count, target: { to: CASES, search: { step: row.step, who: row.who } } }))} />;
}

function Team({ owners }: { owners: CaseCounts['owners'] }) {
  const { t } = useTranslation('case');
  return (
    <Table>
      <Table.Thead><Table.Tr><Table.Th scope="col">{t('case:column.owner')}</Table.Th><Table.Th scope="col" ta="right">{t('case:home.open')}</Table.Th><Table.Th scope="col" ta="right">{t('case:due.overdue')}</Table.Th></Table.Tr></Table.Thead>
      <Table.Tbody>
        {owners.map(({ ownerId, ownerName, open, overdue }) => {
          const whose: Record<string, string> = ownerId ? { owner: ownerId } : {};
          return (
            <Table.Tr key={ownerId ?? 'nobody'}>
              <Table.Td>{ownerName ?? <Text span c="dimmed" size="sm">{t('case:home.noOwner')}</Text>}</Table.Td>
              <Table.Td ta="right" className="num">{ownerId ? <ListLink to={CASES} search={{ ...whose, who: 'anybody', sort: 'due' }}>{formatNumber(open, 0)}</ListLink> : formatNumber(open, 0)}</Table.Td>
              <Table.Td ta="right" className="num">{overdue > 0 ? <ListLink to={CASES} search={{ ...whose, due: 'overdue', sort: 'due' }} c="var(--mantine-color-error)">{formatNumber(overdue, 0)}</ListLink> : '–'}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
