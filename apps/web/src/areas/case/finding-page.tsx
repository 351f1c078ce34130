import { Alert, Badge, Group, MultiSelect, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { formatDay, formatInstant, formatList, localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { DayField } from '../../parts/day-field';
import { type MoveAction, MoveBar } from '../../parts/move-bar';
import { Facts, Page, Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { Versions } from '../../parts/versions';
import { type Area, useSession } from '../../session/session';
import { FINDING_COLOR, GRADE_COLOR } from './colors';
import { AddDocument, useDocuments } from './documents';
import { Due } from './due';

type Finding = Answer<'FindingDto'>;

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
  return (
    <Page
      title={t('case:finding.heading', { number: finding.number, clauses: finding.clauses.map(({ clause }) => clause).join(', ') })}
      eyebrow={<Group gap="xs"><Link to={`/${area}/audits/${finding.auditId}`} style={{ color: 'inherit' }}>{finding.caseNumber} · {t(`words:auditKind.${finding.auditKind}`)}</Link></Group>}
      action={<Group gap="xs"><Badge size="lg" color={GRADE_COLOR[finding.grade] ?? 'gray'}>{t(`words:grade.${finding.grade}`)}</Badge><Badge size="lg" color={FINDING_COLOR[finding.state] ?? 'gray'}>{t(`words:finding.${finding.state}`)}</Badge></Group>}
    >
      <ToMend finding={finding} />
      <FindingMoves finding={finding} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
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
        <Answers finding={finding} />
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
  const parts = ['cause', 'correction', 'correctiveAction', 'otherSites'] as const;
  return (
    <Section title={t('case:answer.title')}>
      {finding.responses.length === 0 ? <Empty title={t('case:answer.none')} /> : (
        <Stack>
          {[...finding.responses].reverse().map((answer) => (
            <Stack key={answer.number} gap={6} pb="sm" style={{ borderBottom: '1px solid var(--line)' }}>
              <Group justify="space-between"><Text fw={600} size="sm">{t(`case:answer.${answer.kind}`, { number: answer.number })}</Text><Text size="xs" c="dimmed">{formatInstant(answer.submittedAt)}</Text></Group>
              {parts.map((part) => (answer[part] ? <div key={part}><Text size="xs" c="dimmed">{t(`case:answer.${part}`)}</Text><Text size="sm" className="prose" dir="auto">{answer[part]}</Text></div> : null))}
              {answer.evidence ? <Text size="sm" className="prose" dir="auto">{answer.evidence}</Text> : null}
              {answer.documentIds.map((id) => <a key={id} href={`/api/documents/${id}/content`} download>{title(id)}</a>)}
              {answer.verdict ? <Text size="sm"><Badge color={answer.verdict === 'accepted' ? 'pine' : 'clay'}>{t(`case:answer.${answer.verdict}`)}</Badge> {answer.verdictText} <Text component="span" size="xs" c="dimmed">{formatInstant(answer.judgedAt)}</Text></Text> : null}
            </Stack>
          ))}
          {last && before ? <Versions before={t('case:answer.plan', { number: before.number })} after={t('case:answer.plan', { number: last.number })} rows={parts.filter((part) => (before[part] ?? '') !== (last[part] ?? '')).map((part) => ({ label: t(`case:answer.${part}`), before: before[part] ?? '', after: last[part] ?? '' }))} /> : null}
        </Stack>
      )}
    </Section>
  );
}

function FindingMoves({ finding }: { finding: Finding }) {
  const { t } = useTranslation('case');
  const { body } = useSession();
  const last = finding.responses.filter(({ kind }) => kind === 'plan').at(-1);
  const [answer, setAnswer] = useState({ cause: last?.cause ?? '', correction: last?.correction ?? '', correctiveAction: last?.correctiveAction ?? '', otherSites: last?.otherSites ?? '' });
  const [text, setText] = useState('');
  const [documentIds, setDocumentIds] = useState<string[]>([]);
  const [verifiedOn, setVerifiedOn] = useState<string | null>(body.today);
  const documents = useDocuments(finding.caseId);
  const { version } = finding;
  const by = <Body extends object>(key: string, body: Body) => ({ params: { path: { id: finding.id } }, body: { version, ...body }, ...under(key) });
  const close: MoveAction = { send: (_, key) => ask(api.POST('/api/findings/{id}/closure', by(key, {}))) };
  const words = (label: string, hint?: string) => <Textarea label={label} description={hint} required value={text} maxLength={10_000} dir="auto" onChange={(event) => setText(event.currentTarget.value)} />;
  const ready = text.trim() !== '';
  const attach = (
    <>
      <MultiSelect label={t('case:answer.documents')} searchable data={(documents.data?.items ?? []).map((row) => ({ value: row.id, label: row.title }))} value={documentIds} onChange={setDocumentIds} />
      <AddDocument caseId={finding.caseId} kinds={['evidence', 'other']} done={(file) => setDocumentIds((now) => [...now, file.id])} />
    </>
  );
  const judged = (path: '/api/findings/{id}/acceptance' | '/api/findings/{id}/rejection'): MoveAction => ({
    send: (reasons, key) => ask(api.POST(path, by(key, { text, reasons }))), ready, answers: ['R-NC-06'], form: words(t('case:answer.judgement'), t('case:answer.judgementHint')),
  });
  const manySites = finding.sites.length > 0;
  const actions: Record<string, MoveAction> = {
    respond: {
      send: (_, key) => ask(api.POST('/api/findings/{id}/response', by(key, { ...answer, otherSites: answer.otherSites.trim() ? answer.otherSites : undefined, documentIds }))),
      answers: ['R-NC-05', 'R-NC-09'], ready: [answer.cause, answer.correction, answer.correctiveAction].every((part) => part.trim() !== ''),
      form: (
        <Stack>
          {(['cause', 'correction', 'correctiveAction'] as const).map((part) => <Textarea key={part} label={t(`case:answer.${part}`)} description={t(`case:answerHint.${part}`)} required value={answer[part]} maxLength={10_000} dir="auto" onChange={(event) => { const { value } = event.currentTarget; setAnswer((now) => ({ ...now, [part]: value })); }} />)}
          {manySites ? <Textarea label={t('case:answer.otherSites')} description={t('case:answerHint.otherSites')} value={answer.otherSites} maxLength={10_000} onChange={(event) => { const { value } = event.currentTarget; setAnswer((now) => ({ ...now, otherSites: value })); }} /> : null}
          {attach}
        </Stack>
      ),
    },
    send_evidence: { send: (_, key) => ask(api.POST('/api/findings/{id}/evidence', by(key, { evidence: text, documentIds }))), ready: ready || documentIds.length > 0, form: <Stack>{words(t('case:answer.whatWasDone'))}{attach}</Stack> },
    accept_plan: judged('/api/findings/{id}/acceptance'),
    reject_response: { ...judged('/api/findings/{id}/rejection'), final: true },
    reject_evidence: { ...judged('/api/findings/{id}/rejection'), final: true },
    verify: { send: (reasons, key) => ask(api.POST('/api/findings/{id}/verification', by(key, { evidence: text, verifiedOn: verifiedOn ?? undefined, reasons }))), ready, answers: ['R-NC-06'], form: <Stack>{words(t('case:answer.verification'), t('case:answer.verificationHint'))}<DayField label={t('case:answer.verifiedOn')} required value={verifiedOn} onChange={setVerifiedOn} /></Stack> },
    close,
    close_improvement: close,
    carry: { send: (_, key) => ask(api.POST('/api/findings/{id}/carrying', by(key, {}))), form: <Text>{t('case:finding.carriedText')}</Text> },
    escalate: { send: (reasons, key) => ask(api.POST('/api/findings/{id}/escalation', by(key, { reasons }))), final: true, form: <Text>{t('case:finding.escalateText')}</Text> },
    dispute: { quiet: true, send: (_, key) => ask(api.POST('/api/findings/{id}/dispute', by(key, { reason: text }))), ready, form: <Stack><Text>{t('case:finding.disputeText')}</Text>{words(t('case:finding.disputeReason'), t('case:finding.disputeHint'))}</Stack> },
  };
  return <MoveBar moves={finding.moves} words="case:findingMove" actions={actions} touches={[['finding', finding.id], ['audit-findings', finding.auditId], ['/api/findings'], ['audit', finding.auditId], ['case', finding.caseId], ['/api/cases'], ['case-findings', finding.caseId]]} done={() => { setText(''); setDocumentIds([]); }} />;
}
