import { Alert, Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { formatDay, formatInstant, formatList, localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { Facts, Page, Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { Versions } from '../../parts/versions';
import type { Area } from '../../session/session';
import { AnswerForm, isAwaited, PLAN_PARTS } from './answer-form';
import { GRADE_COLOR } from './colors';
import { useDocuments } from './documents';
import { Due } from './due';
import { type Finding, FindingMoves } from './finding-moves';
import { FindingState } from './finding-state';

/** One finding with every version of its answer; client, auditor and staff see the same sheet and do their own part. */
export function FindingPage({ area }: { area: Area }) {
  const { findingId } = useParams({ strict: false }) as { findingId: string };
  const query = useQuery({ queryKey: ['finding', findingId], queryFn: ({ signal }) => ask(api.GET('/api/findings/{id}', { params: { path: { id: findingId } }, signal })) });
  return <Loaded query={query} lines={8}>{(finding) => <FindingFile key={finding.id} finding={finding} area={area} />}</Loaded>;
}

/** States in which the client's answer is awaited. */
const waits = ['open', 'response_rejected'];

function FindingFile({ finding, area }: { finding: Finding; area: Area }) {
  const { t } = useTranslation(['case', 'words']);
  const writes = area === 'client' && isAwaited(finding);
  return (
    <Page
      title={t('case:finding.heading', { number: finding.number, clauses: finding.clauses.map(({ clause }) => clause).join(', ') })}
      eyebrow={<Group gap="xs"><Link to={`/${area}/audits/${finding.auditId}`} style={{ color: 'inherit' }}>{finding.caseNumber} · {t(`words:auditKind.${finding.auditKind}`)}</Link></Group>}
      action={<Group gap="xs"><Badge size="lg" color={GRADE_COLOR[finding.grade] ?? 'gray'}>{t(`words:grade.${finding.grade}`)}</Badge><FindingState size="lg" finding={finding} /></Group>}
    >
      <ToMend finding={finding} />
      {writes ? null : <FindingMoves finding={finding} />}
      <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
        <Section title={t('case:finding.what')}>
          <Stack>
            <div><Text size="xs" c="dimmed">{t('case:finding.statement')}</Text><Text className="prose" dir="auto">{finding.statement}</Text></div>
            <div><Text size="xs" c="dimmed">{t('case:finding.evidence')}</Text><Text className="prose" dir="auto">{finding.evidence || '–'}</Text></div>
            <Facts columns={2} items={[
              [t('case:finding.requirement'), finding.clauses.map(({ standard, clause }) => `${standardName(standard)}, ${clause}`).join('; ')],
              [t('case:finding.sites'), finding.sites.length > 0 ? formatList(finding.sites.map(({ name }) => localText(name))) : '–'],
              [t('case:finding.raisedBy'), `${finding.raisedBy}, ${formatInstant(finding.raisedAt)}`],
              [t('case:finding.planDue'), waits.includes(finding.state) ? <Due key="plan" on={finding.planDueOn} /> : formatDay(finding.planDueOn)],
              [t('case:finding.evidenceDue'), finding.closedAt || finding.verifiedOn ? formatDay(finding.evidenceDueOn) : <Due key="evidence" on={finding.evidenceDueOn} />],
              ...(finding.verifiedOn ? [[t('case:finding.verified'), `${formatDay(finding.verifiedOn)}, ${finding.verifiedBy ?? ''}`] as [string, string]] : []),
              ...(finding.escalatedOn ? [[t('case:finding.escalated'), formatDay(finding.escalatedOn)] as [string, string]] : []),
              ...(finding.disputedAt ? [[t('case:finding.disputed'), [formatInstant(finding.disputedAt), finding.appealNumber].filter(Boolean).join(' · ')] as [string, string]] : []),
              ...(finding.carried ? [[t('case:finding.carried'), t('case:finding.carriedText')] as [string, string]] : []),
            ]} />
            {finding.verificationEvidence ? <Text size="sm" className="prose">{finding.verificationEvidence}</Text> : null}
          </Stack>
        </Section>
        <Stack>
          {writes ? <AnswerForm finding={finding} /> : null}
          <Answers finding={finding} />
        </Stack>
      </SimpleGrid>
    </Page>
  );
}

/** An answer came back: what the auditor asks for, before anything else. */
function ToMend({ finding }: { finding: Finding }) {
  const { t } = useTranslation('case');
  const last = finding.responses.at(-1);
  if (last?.verdict !== 'rejected' || !['response_rejected', 'plan_accepted'].includes(finding.state)) return null;
  return <Alert color="ochre" title={t('case:answer.toMend', { number: last.number })}><Text className="prose" dir="auto">{last.verdictText}</Text></Alert>;
}

function Answers({ finding }: { finding: Finding }) {
  const { t } = useTranslation('case');
  const documents = useDocuments(finding.caseId);
  const title = (id: string): string => documents.data?.items.find((row) => row.id === id)?.title ?? t('case:document.one');
  const plans = finding.responses.filter(({ kind }) => kind === 'plan');
  const [last, before] = [plans.at(-1), plans.at(-2)];
  return (
    <Section title={t('case:answer.title')}>
      {finding.responses.length === 0 ? <Empty title={t('case:answer.none')} /> : (
        <Stack>
          {[...finding.responses].reverse().map((answer) => (
            <Stack key={answer.number} gap={6} pb="sm" style={{ borderBottom: '1px solid var(--line)' }}>
              <Group justify="space-between"><Text fw={600} size="sm">{t(`case:answer.${answer.kind}`, { number: answer.number })}</Text><Text size="xs" c="dimmed">{formatInstant(answer.submittedAt)}</Text></Group>
              {PLAN_PARTS.map((part) => (answer[part] ? <div key={part}><Text size="xs" c="dimmed">{t(`case:answer.${part}`)}</Text><Text size="sm" className="prose" dir="auto">{answer[part]}</Text></div> : null))}
              {answer.evidence ? <Text size="sm" className="prose" dir="auto">{answer.evidence}</Text> : null}
              {answer.documentIds.map((id) => <a key={id} href={`/api/documents/${id}/content`} download>{title(id)}</a>)}
              {answer.verdict ? <Text size="sm"><Badge color={answer.verdict === 'accepted' ? 'pine' : 'clay'}>{t(`case:answer.${answer.verdict}`)}</Badge> {answer.verdictText} <Text component="span" size="xs" c="dimmed">{formatInstant(answer.judgedAt)}</Text></Text> : null}
            </Stack>
          ))}
          {last && before ? <Versions before={t('case:answer.plan', { number: before.number })} after={t('case:answer.plan', { number: last.number })} rows={PLAN_PARTS.filter((part) => (before[part] ?? '') !== (last[part] ?? '')).map((part) => ({ label: t(`case:answer.${part}`), before: before[part] ?? '', after: last[part] ?? '' }))} /> : null}
        </Stack>
      )}
    </Section>
  );
}
