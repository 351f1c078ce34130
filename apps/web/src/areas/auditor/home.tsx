import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { formatDay, formatDistance, localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { Page, Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { useSession } from '../../session/session';
import type { AuditRow } from '../case/audit/types';
import { FindingList } from '../case/audit/findings';

const OVER = ['finished', 'cancelled', 'terminated'];

/** What an auditor has before them: the audits to come, what runs, the answers to verify. */
export function AuditorHome() {
  const { t } = useTranslation(['case', 'words']);
  const session = useSession();
  const audits = useQuery({ queryKey: ['/api/audits', 'mine'], queryFn: ({ signal }) => ask(api.GET('/api/audits', { params: { query: { personId: session.personId, limit: 200 } }, signal })) });
  const answers = useQuery({ queryKey: ['/api/findings', 'to-verify'], queryFn: async ({ signal }) => (await Promise.all((['responded', 'evidence_sent'] as const).map((state) => ask(api.GET('/api/findings', { params: { query: { state, limit: 100 } }, signal }))))).flatMap(({ items }) => items) });
  return (
    <Page title={t('case:auditor.title')} note={t('case:home.day', { name: session.name, day: formatDay(session.body.today) })}>
      <Loaded query={audits} lines={6}>
        {({ items }) => {
          const open = items.filter(({ state }) => !OVER.includes(state)).sort((a, b) => (a.fromOn ?? '9').localeCompare(b.fromOn ?? '9'));
          const done = items.filter(({ state }) => OVER.includes(state));
          return (
            <>
              <Section title={t('case:auditor.open')} flush>{open.length === 0 ? <Empty title={t('case:auditor.none')} text={t('case:auditor.noneText')} /> : <AuditList rows={open} />}</Section>
              <Section title={t('case:auditor.answers')} note={t('case:auditor.answersNote')} flush>
                <Loaded query={answers} lines={2} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:auditor.noAnswers')} />}>{(rows) => <FindingList rows={rows} area="auditor" />}</Loaded>
              </Section>
              {done.length > 0 ? <Section title={t('case:auditor.done')} flush><AuditList rows={done} /></Section> : null}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function AuditList({ rows }: { rows: readonly AuditRow[] }) {
  const { t } = useTranslation(['case', 'words']);
  const { body } = useSession();
  return (
    <Stack gap={0}>
      {rows.map((row) => (
        <Group key={row.id} justify="space-between" px="md" py="sm" style={{ borderTop: '1px solid var(--line)' }}>
          <div style={{ minWidth: 0 }}>
            <Anchor component={Link} to={`/auditor/audits/${row.id}`} fw={600} c="var(--mantine-color-text)">{localText(row.organisation)} · {t(`words:auditKind.${row.kind}`)}</Anchor>
            <Text size="sm" c="dimmed">{row.standards.map(standardName).join(' · ')}{row.myFunction ? ` · ${t(`words:function.${row.myFunction}`)}` : ''}</Text>
          </div>
          <Group gap="sm">{row.fromOn ? <Text size="sm" className="num">{formatDay(row.fromOn)} <Text component="span" size="xs" c="dimmed">{formatDistance(row.fromOn, body.today)}</Text></Text> : null}<Badge>{t(`words:audit.${row.state}`)}</Badge><Anchor component={Link} to={`/auditor/cases/${row.caseId}`} size="sm">{row.caseNumber ?? t('case:audit.case')}</Anchor></Group>
        </Group>
      ))}
    </Stack>
  );
}
