import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { type MoveAction, MoveBar } from '../../parts/move-bar';
import { type CaseFile, caseKey, type Route } from './types';

type EndPath = '/api/cases/{id}/withdrawal' | '/api/cases/{id}/termination' | '/api/cases/{id}/stage2-repeat';

/** How a procedure ends before its decision, or goes back to another stage 2; each with its reason. */
export function RouteEndings({ file, route }: { file: CaseFile; route: Route }) {
  const { t } = useTranslation('case');
  const [reason, setReason] = useState('');
  const form = <Textarea label={t('case:move.reason')} required value={reason} maxLength={4000} onChange={(event) => setReason(event.currentTarget.value)} />;
  const ending = (path: EndPath): MoveAction => ({
    send: (_, key) => ask(api.POST(path, { params: { path: { id: file.id } }, body: { routeId: route.id, version: route.version, reason }, ...under(key) })), form, ready: reason.trim() !== '', final: true,
  });
  return (
    <MoveBar
      moves={route.moves} words="case:routeEnd" touches={[caseKey(file.id), ['/api/cases'], ['case-audits', file.id], ['obligations', file.id]]} done={() => setReason('')}
      actions={{ client_withdraw: ending('/api/cases/{id}/withdrawal'), terminate: ending('/api/cases/{id}/termination'), require_stage2_repeat: ending('/api/cases/{id}/stage2-repeat') }}
    />
  );
}
