import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/http';
import { type MoveAction, MoveBar, type Reasons } from '../../../parts/move-bar';
import { useMeetingForm } from './meeting-form';
import { useProposal } from './proposal-form';
import { usePlanForm } from './plan-form';
import { type Audit, auditTouches, findingsOfAuditKey } from './types';

/** Everything that can be done with the audit as such, each with what it must be told. */
export function AuditMoves({ audit }: { audit: Audit }) {
  const { t } = useTranslation(['case', 'words']);
  const [text, setText] = useState('');
  const path = `/api/audits/${audit.id}`;
  const { version } = audit;
  const offered = new Set(audit.moves.map(({ name }) => name));
  const closing = useMeetingForm({ audit, closing: true });
  const proposal = useProposal(audit, offered.has('propose_team'));
  const plan = usePlanForm(audit, offered.has('send_plan'));
  const post = (end: string, body: Record<string, unknown> = {}) => (reasons: Reasons, key: string): Promise<unknown> =>
    api.post(`${path}/${end}`, { version, ...(Object.keys(reasons).length > 0 ? { reasons } : {}), ...body }, { key });
  const words = (label: string, hint?: string) => <Textarea label={label} description={hint} required value={text} maxLength={4000} onChange={(event) => setText(event.currentTarget.value)} />;
  const ready = text.trim() !== '';
  const actions: Record<string, MoveAction> = {
    propose_team: { send: (reasons, key) => proposal.send(reasons, key), form: proposal.form, ready: proposal.ready, wide: true, answers: ['R-TEAM-04', 'R-TEAM-06'] },
    accept_team: { send: post('team-acceptance'), form: <Text>{t('case:move.acceptTeam')}</Text> },
    object_to_team: { send: post('team-objection', { objection: text }), form: words(t('case:move.objection'), t('case:move.objectionHint')), ready, quiet: true },
    confirm_team: { send: post('team-confirmation', audit.teamObjection ? { objectionAnswer: text } : {}), form: audit.teamObjection ? words(t('case:move.objectionAnswer')) : undefined, ready: !audit.teamObjection || ready },
    send_plan: { send: (reasons, key) => plan.send(reasons, key), form: plan.form, ready: plan.ready, settled: plan.settled, wide: true, answers: ['R-PLAN-02', 'R-ICT-01', 'R-TEAM-05', 'R-PROG-03'] },
    agree_dates: { send: post('plan-acceptance'), form: <Text>{t('case:move.agreePlan')}</Text> },
    request_plan_change: { send: post('plan-change-request', { wish: text }), form: words(t('case:move.wish')), ready, quiet: true },
    agree_dates_without_plan: { send: post('dates-agreement'), form: <Text>{t('case:move.agreeDates')}</Text> },
    start: { send: post('start') },
    close_on_site: { send: post('closing', { closingMeeting: closing.value, closedOn: closing.day ?? undefined }), form: closing.form, ready: closing.ready, answers: ['R-AUD-01', 'R-AUD-05'] },
    draft_report: { send: post('report') },
    finish: { send: post('completion') },
    replan: { send: post('replanning') },
    postpone: { send: post('postponement', { reason: text }), form: words(t('case:move.reason')), ready, final: true },
    cancel: { send: post('cancellation', { reason: text }), form: words(t('case:move.reason')), ready, final: true },
    terminate: { send: post('termination', { reason: text }), form: words(t('case:move.reason')), ready, final: true },
  };
  return <MoveBar moves={audit.moves} words="case:auditMove" actions={actions} touches={[...auditTouches(audit), findingsOfAuditKey(audit.id), ['report', audit.id]]} done={() => setText('')} />;
}
