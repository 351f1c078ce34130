import { Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { DayField } from '../../parts/day-field';
import { type MoveAction, MoveBar } from '../../parts/move-bar';
import { useSession } from '../../session/session';

export type Finding = Answer<'FindingDto'>;

/** The moves of a finding; `own` are those whose words stand in a form of the page. */
export function FindingMoves({ finding, own = {} }: { finding: Finding; own?: Record<string, MoveAction> }) {
  const { t } = useTranslation('case');
  const { body } = useSession();
  const [text, setText] = useState('');
  const [verifiedOn, setVerifiedOn] = useState<string | null>(body.today);
  const { version } = finding;
  const by = <Body extends object>(key: string, body: Body) => ({ params: { path: { id: finding.id } }, body: { version, ...body }, ...under(key) });
  const close: MoveAction = { send: (_, key) => ask(api.POST('/api/findings/{id}/closure', by(key, {}))) };
  const words = (label: string, hint?: string) => <Textarea label={label} description={hint} required value={text} maxLength={10_000} dir="auto" onChange={(event) => setText(event.currentTarget.value)} />;
  const ready = text.trim() !== '';
  const judged = (path: '/api/findings/{id}/acceptance' | '/api/findings/{id}/rejection'): MoveAction => ({
    send: (reasons, key) => ask(api.POST(path, by(key, { text, reasons }))), ready, answers: ['R-NC-06'], form: words(t('case:answer.judgement'), t('case:answer.judgementHint')),
  });
  const actions: Record<string, MoveAction> = {
    ...own,
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
  return <MoveBar moves={finding.moves} words="case:findingMove" actions={actions} touches={[['finding', finding.id], ['audit-findings', finding.auditId], ['/api/findings'], ['audit', finding.auditId], ['case', finding.caseId], ['/api/cases'], ['case-findings', finding.caseId]]} done={() => setText('')} />;
}
