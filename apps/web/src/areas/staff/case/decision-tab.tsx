import { Alert, Anchor, Badge, Checkbox, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_PACKAGE, majorsVerified, minorsPlanned } from '@cb/domain/decision/decision.guards';
import type { DecidedFindingFacts } from '@cb/domain/decision/decision.facts';
import { DECISION_RULES } from '@cb/domain/rule/catalogue/decision';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { formatInstant, localText } from '../../../lib/format';
import { oneOf } from '../../../lib/one-of';
import { standardName } from '../../../lib/standards';
import { type MoveAction, MoveBar, type Reasons } from '../../../parts/move-bar';
import { Section } from '../../../parts/page';
import { RefusalList } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useCertificates } from '../../case/case-certificates';
import { type CaseFile, caseKey, type Route } from '../../case/types';
import type { CertificateRow } from '../certificates';


/** The technical review and the decision: every gate, held or not, before the button. */
export default function DecisionTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation(['case', 'words']);
  const certificates = useCertificates(file.id);
  const decisions = useQuery({ queryKey: ['decisions', file.id], queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/decisions', { params: { path: { id: file.id } }, signal })) });
  return (
    <Stack>
      {file.routes.length === 0 ? <Section><Empty title={t('case:decision.early')} text={t('case:decision.earlyText')} /></Section> : null}
      {routesToShow(file.routes).map((route) => <RouteDecision key={route.id} file={file} route={route} />)}
      <Section title={t('case:decision.made')} flush>
        <Loaded query={decisions} lines={2} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:decision.none')} />}>
          {(rows) => <Stack gap={0}>{rows.map((row) => <DecisionRow key={row.id} row={row} certificates={CERTIFYING.has(row.kind) ? (certificates.data?.items ?? []) : []} />)}</Stack>}
        </Loaded>
      </Section>
    </Stack>
  );
}

/** Decisions that a certificate comes from. */
const CERTIFYING = new Set(['grant', 'renew', 'restore', 'extend']);

/** One decision with its reasons; a positive one leads to its certificate. */
function DecisionRow({ row, certificates }: { row: Answer<'DecisionDto'>; certificates: readonly CertificateRow[] }) {
  const { t } = useTranslation(['case', 'words']);
  return (
    <Group px="md" py="sm" align="flex-start" justify="space-between" style={{ borderTop: '1px solid var(--line)' }}>
      <div style={{ flex: '1 1 18rem' }}>
        <Badge>{t(`words:decision.${row.kind}`)}</Badge>
        <Text className="prose" size="sm" mt={4}>{row.reasons}</Text>
        {certificates.map(({ id, caseId, number, standard }) => <Text key={id} size="sm" mt={4}><Anchor component={Link} to={`/staff/cases/${caseId}/certificates`} size="sm" fw={600}>{t('case:decision.toCertificate', { number, standard: standardName(standard) })}</Anchor></Text>)}
      </div>
      <Text size="sm" c="dimmed">{formatInstant(row.decidedAt)}</Text>
    </Group>
  );
}

/** Routes where something can be done; else the newest, to say that nothing can. */
function routesToShow(routes: readonly Route[]): readonly Route[] {
  const open = routes.filter((route) => route.moves.some(({ name }) => DECIDING.has(name)));
  return open.length > 0 ? open : routes.slice(-1);
}
const DECIDING = new Set(['start_review', 'request_info', 'provide_info', 'grant', 'refuse']);

function RouteDecision({ file, route }: { file: CaseFile; route: Route }) {
  const { t } = useTranslation(['case', 'words']);
  const grant = route.moves.find(({ name }) => name === 'grant');
  return (
    <Section title={t(`words:routeKind.${route.kind}`)} note={t(`words:route.${route.state}`)}>
      <Stack>
        {grant && grant.blockedBy.length > 0 ? <Alert color="ochre" title={t('case:decision.gates')}><RefusalList refusals={grant.blockedBy} /></Alert> : null}
        {grant === undefined && BEFORE_REVIEW.includes(route.state) ? <OpenFindings file={file} /> : null}
        {grant?.allowed ? <Alert color="pine" title={t('case:decision.clear')} /> : null}
        <RouteMoves file={file} route={route} />
        {route.moves.every(({ name }) => !DECIDING.has(name)) ? <Text c="dimmed">{t('case:decision.nothing')}</Text> : null}
      </Stack>
    </Section>
  );
}

/** States after stage 2 in which nobody can decide yet. */
const BEFORE_REVIEW = ['stage2_done', 'findings_open', 'recommended'];
const guards = [['R-DEC-04', majorsVerified], ['R-DEC-05', minorsPlanned]] as const;

/** What the decision will ask of the findings, for whoever looks before its time. */
function OpenFindings({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const { data } = useQuery({ queryKey: ['case-findings', file.id], queryFn: ({ signal }) => ask(api.GET('/api/findings', { params: { query: { caseId: file.id, limit: 200 } }, signal })) });
  const findings = (data?.items ?? []).map(({ number, grade, state }): DecidedFindingFacts => ({ number, grade, state, siteIds: [], verifiedOn: null }));
  const refusals = guards.flatMap(([rule, refuse]) => { const refused = refuse({ findings }); return refused ? [{ rule, clause: DECISION_RULES[rule].clause, ...refused }] : []; });
  return refusals.length > 0 ? <Alert color="ochre" title={t('case:decision.gates')}><RefusalList refusals={refusals} /></Alert> : null;
}

const CONCLUSIONS = ['sufficient', 'more_information'] as const;
type Conclusion = (typeof CONCLUSIONS)[number];
const PARTS = Object.entries(DECISION_PACKAGE);

/** The reviewer's checklist over the decision package. */
function useReviewForm() {
  const { t } = useTranslation('case');
  const [answers, setAnswers] = useState<Record<string, { answer: boolean; remark: string }>>(() => Object.fromEntries(PARTS.map(([part]) => [part, { answer: false, remark: '' }])));
  const [conclusion, setConclusion] = useState<Conclusion>('sufficient');
  const [remarks, setRemarks] = useState('');
  const body = { checklist: Object.fromEntries(Object.entries(answers).map(([part, { answer, remark }]) => [part, { answer, ...(remark.trim() ? { remark } : {}) }])), conclusion, remarks: remarks.trim() || null };
  const form = (
    <Stack>
      {PARTS.map(([part, sentence]) => (
        <Group key={part} wrap="nowrap" align="flex-start">
          <Checkbox mt={6} flex="1 1 50%" label={localText(sentence)} checked={answers[part]?.answer ?? false} onChange={(event) => { const { checked } = event.currentTarget; setAnswers((now) => ({ ...now, [part]: { remark: '', ...now[part], answer: checked } })); }} />
          <Textarea flex="1 1 50%" size="xs" minRows={1} aria-label={t('case:review.remarkOn', { item: localText(sentence) })} placeholder={t('case:review.remark')} value={answers[part]?.remark ?? ''} onChange={(event) => { const { value } = event.currentTarget; setAnswers((now) => ({ ...now, [part]: { answer: false, ...now[part], remark: value } })); }} />
        </Group>
      ))}
      <Radio.Group label={t('case:decision.conclusion')} value={conclusion} onChange={(value) => setConclusion(oneOf(CONCLUSIONS, value) ?? conclusion)}><Group mt="xs"><Radio value="sufficient" label={t('case:decision.sufficient')} /><Radio value="more_information" label={t('case:decision.more')} /></Group></Radio.Group>
      <Textarea label={t('case:decision.remarks')} value={remarks} maxLength={10_000} onChange={(event) => setRemarks(event.currentTarget.value)} />
    </Stack>
  );
  return { form, body };
}

function RouteMoves({ file, route }: { file: CaseFile; route: Route }) {
  const { t } = useTranslation('case');
  const [reasons, setReasons] = useState('');
  const review = useReviewForm();
  const why = <Textarea label={t('case:decision.reasons')} description={t('case:decision.reasonsHint')} required value={reasons} maxLength={10_000} onChange={(event) => setReasons(event.currentTarget.value)} />;
  const decide = (decision: 'grant' | 'refuse') => (overrule: Reasons, key: string): Promise<unknown> => ask(api.POST('/api/cases/{id}/decisions', { params: { path: { id: file.id } }, body: { routeId: route.id, decision, reasons, ...(Object.keys(overrule).length > 0 ? { overrule } : {}) }, ...under(key) }));
  const reviewed = (given: Reasons, key: string): Promise<unknown> => ask(api.POST('/api/cases/{id}/technical-review', { params: { path: { id: file.id } }, body: { routeId: route.id, ...review.body, ...(Object.keys(given).length > 0 ? { reasons: given } : {}) }, ...under(key) }));
  const ready = reasons.trim() !== '';
  const actions: Record<string, MoveAction> = {
    start_review: { send: reviewed, form: review.form, answers: ['R-DEC-07'] },
    request_info: { send: reviewed, form: review.form, quiet: true },
    provide_info: { send: (_, key) => ask(api.POST('/api/cases/{id}/technical-review/information', { params: { path: { id: file.id } }, body: { routeId: route.id, reason: reasons }, ...under(key) })), form: why, ready },
    grant: { send: decide('grant'), form: <Stack><Text>{t('case:decision.grantText')}</Text>{why}</Stack>, ready, answers: ['R-DEC-02'] },
    refuse: { send: decide('refuse'), form: why, ready, final: true, answers: ['R-DEC-02'] },
  };
  return <MoveBar moves={route.moves} words="case:routeMove" actions={actions} touches={[caseKey(file.id), ['decisions', file.id], ['certificates', file.id], ['/api/cases']]} done={() => setReasons('')} />;
}
