import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { type MoveAction, MoveBar } from '../../../parts/move-bar';
import { useMeetingForm } from './meeting-form';
import { useProposal } from './proposal-form';
import { usePlanForm } from './plan-form';
import { type Audit, auditTouches, findingsOfAuditKey } from './types';

/** What takes only the version, what takes reasons for warnings beside it, and what takes a reason of its own. */
type PlainPath = `/api/audits/{id}/${'team-acceptance' | 'plan-acceptance' | 'report' | 'completion' | 'replanning'}`;
type ReasonedPath = `/api/audits/{id}/${'dates-agreement' | 'start'}`;
type EndPath = `/api/audits/{id}/${'postponement' | 'cancellation' | 'termination'}`;

/** Everything that can be done with the audit as such, each with what it must be told. */
export function AuditMoves({ audit }: { audit: Audit }) {
  const { t } = useTranslation(['case', 'words']);
  const [text, setText] = useState('');
  const { version } = audit;
  const offered = new Set(audit.moves.map(({ name }) => name));
  const closing = useMeetingForm({ audit, closing: true });
  const proposal = useProposal(audit, offered.has('propose_team'));
  const plan = usePlanForm(audit, offered.has('send_plan'));
  const words = (label: string, hint?: string) => <Textarea label={label} description={hint} required value={text} maxLength={4000} onChange={(event) => setText(event.currentTarget.value)} />;
  const ready = text.trim() !== '';
  const by = <Body extends object>(key: string, body: Body) => ({ params: { path: { id: audit.id } }, body: { version, ...body }, ...under(key) });
  const plain = (path: PlainPath): MoveAction['send'] => (_, key) => ask(api.POST(path, by(key, {})));
  const reasoned = (path: ReasonedPath): MoveAction['send'] => (reasons, key) => ask(api.POST(path, by(key, { reasons })));
  const ended = (path: EndPath): MoveAction => ({ send: (_, key) => ask(api.POST(path, by(key, { reason: text }))), form: words(t('case:move.reason')), ready, final: true });
  const actions: Record<string, MoveAction> = {
    propose_team: { send: (reasons, key) => proposal.send(reasons, key), form: proposal.form, ready: proposal.ready, wide: true, answers: ['R-TEAM-04', 'R-TEAM-06'] },
    accept_team: { send: plain('/api/audits/{id}/team-acceptance'), form: <Text>{t('case:move.acceptTeam')}</Text> },
    object_to_team: { send: (_, key) => ask(api.POST('/api/audits/{id}/team-objection', by(key, { objection: text }))), form: words(t('case:move.objection'), t('case:move.objectionHint')), ready, quiet: true },
    confirm_team: { send: (_, key) => ask(api.POST('/api/audits/{id}/team-confirmation', by(key, audit.teamObjection ? { objectionAnswer: text } : {}))), form: audit.teamObjection ? words(t('case:move.objectionAnswer')) : undefined, ready: !audit.teamObjection || ready },
    send_plan: { send: (reasons, key) => plan.send(reasons, key), form: plan.form, ready: plan.ready, settled: plan.settled, wide: true, answers: ['R-PLAN-02', 'R-ICT-01', 'R-TEAM-05', 'R-PROG-03'] },
    agree_dates: { send: plain('/api/audits/{id}/plan-acceptance'), form: <Text>{t('case:move.agreePlan')}</Text> },
    request_plan_change: { send: (_, key) => ask(api.POST('/api/audits/{id}/plan-change-request', by(key, { wish: text }))), form: words(t('case:move.wish')), ready, quiet: true },
    agree_dates_without_plan: { send: reasoned('/api/audits/{id}/dates-agreement'), form: <Text>{t('case:move.agreeDates')}</Text> },
    start: { send: reasoned('/api/audits/{id}/start') },
    close_on_site: { send: (reasons, key) => ask(api.POST('/api/audits/{id}/closing', by(key, { closingMeeting: closing.value, closedOn: closing.day ?? undefined, reasons }))), form: closing.form, ready: closing.ready, answers: ['R-AUD-01', 'R-AUD-05'] },
    draft_report: { send: plain('/api/audits/{id}/report') },
    finish: { send: plain('/api/audits/{id}/completion') },
    replan: { send: plain('/api/audits/{id}/replanning') },
    postpone: ended('/api/audits/{id}/postponement'),
    cancel: ended('/api/audits/{id}/cancellation'),
    terminate: ended('/api/audits/{id}/termination'),
  };
  return <MoveBar moves={audit.moves} words="case:auditMove" actions={actions} touches={[...auditTouches(audit), findingsOfAuditKey(audit.id), ['report', audit.id]]} done={() => setText('')} />;
}
