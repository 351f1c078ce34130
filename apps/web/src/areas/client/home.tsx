import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconChevronRight, IconHourglass, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { formatDay, formatDistance, localText } from '../../lib/format';
import { STANDARDS, standardName } from '../../lib/standards';
import { Page } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Empty, Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useSession } from '../../session/session';
import { ownCasesQuery, type CaseRow } from './own-cases';

/** Two columns: what waits for the client, what waits for the certification body. */
export function ClientHome() {
  const { t } = useTranslation('client');
  const session = useSession();
  const cases = useQuery(ownCasesQuery);
  return (
    <Page title={t('client:home.hello', { name: session.name })} note={session.organisationName}>
      <Loaded query={cases} lines={6}>
        {({ items }) => (items.length === 0 ? <Begin /> : <Columns cases={items} />)}
      </Loaded>
    </Page>
  );
}

function Columns({ cases }: { cases: readonly CaseRow[] }) {
  const { t } = useTranslation('client');
  const running = cases.filter(({ status }) => status.who !== 'nobody');
  const mine = running.filter(({ status }) => status.who === 'client');
  const theirs = running.filter(({ status }) => status.who !== 'client');
  const rest = cases.filter(({ status }) => status.who === 'nobody');
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Column icon={<IconUserCheck size={22} stroke={1.5} aria-hidden />} title={t('client:home.you')} empty={t('client:home.nothingForYou')} cases={mine} strong />
        <Column icon={<IconHourglass size={22} stroke={1.5} aria-hidden />} title={t('client:home.us')} empty={t('client:home.nothingForUs')} cases={theirs} />
      </SimpleGrid>
      {rest.length > 0 ? <Column icon={null} title={t('client:home.standing')} empty="" cases={rest} /> : null}
      <Group><StartButton variant="default" /></Group>
    </Stack>
  );
}

function Column({ icon, title, empty, cases, strong = false }: { icon: ReactNode; title: string; empty: string; cases: readonly CaseRow[]; strong?: boolean }) {
  return (
    <section>
      <Group gap="xs" mb="sm">{icon}<Title order={2}>{title}</Title></Group>
      <Stack gap="sm">
        {cases.length === 0 ? <Text c="dimmed">{empty}</Text> : cases.map((each) => <CaseCard key={each.id} row={each} strong={strong} />)}
      </Stack>
    </section>
  );
}

function CaseCard({ row, strong }: { row: CaseRow; strong: boolean }) {
  const { t } = useTranslation('client');
  const { body } = useSession();
  const { status } = row;
  const late = status.byOn !== null && status.byOn < body.today;
  return (
    <Card withBorder component={Link} to={`/client/cases/${row.id}`} padding="md" style={{ background: 'var(--surface)', borderInlineStart: strong ? '4px solid var(--mantine-primary-color-filled)' : undefined, textDecoration: 'none', color: 'inherit' }}>
      <Group wrap="nowrap" justify="space-between" align="flex-start">
        <div>
          <Text fw={650} fz="lg">{localText(status.next)}</Text>
          <Text c="dimmed" size="sm">{localText(status.happened)}{status.happenedOn ? ` · ${formatDay(status.happenedOn)}` : ''}</Text>
          {status.byOn ? <Text size="sm" mt={4} fw={late ? 650 : 400} c={late ? 'var(--mantine-color-error)' : undefined}>{t('client:home.by', { day: formatDay(status.byOn), distance: formatDistance(status.byOn, body.today) })}</Text> : null}
          <Group gap={6} mt="xs">{row.standards.map((standard) => <Badge key={standard} color="gray">{standardName(standard)}</Badge>)}{row.number ? <Text size="sm" c="dimmed" className="num">{row.number}</Text> : null}</Group>
        </div>
        <IconChevronRight size={20} aria-hidden style={{ flex: 'none' }} />
      </Group>
    </Card>
  );
}

function Begin() {
  const { t } = useTranslation('client');
  return <Empty title={t('client:home.none')} text={t('client:home.noneText')} action={<StartButton variant="filled" />} />;
}

/** Opens a case with an empty application, and goes there. */
function StartButton({ variant }: { variant: 'filled' | 'default' }) {
  const { t } = useTranslation('client');
  const navigate = useNavigate();
  const { save, saving, error } = useSave({
    save: (_: null, key) => ask(api.POST('/api/applications', { body: { standards: [STANDARDS[0]] }, ...under(key) })), said: null, touches: [['/api/cases']],
    done: async (application) => { await navigate({ to: `/client/cases/${application.caseId}/application` }); },
  });
  return <Stack align="center" gap="xs"><Button size="md" variant={variant} loading={saving} onClick={() => save(null)}>{t('client:home.start')}</Button><ProblemNote error={error} /></Stack>;
}
