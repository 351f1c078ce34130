import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/http';
import { type MoveAction, MoveBar } from '../../parts/move-bar';
import { type CaseFile, caseKey, type Route } from './types';

/** How a procedure ends before its decision, or goes back to another stage 2; each with its reason. */
export function RouteEndings({ file, route }: { file: CaseFile; route: Route }) {
  const { t } = useTranslation('case');
  const [reason, setReason] = useState('');
  const form = <Textarea label={t('case:move.reason')} required value={reason} maxLength={4000} onChange={(event) => setReason(event.currentTarget.value)} />;
  const ending = (end: string): MoveAction => ({
    send: (_, key) => api.post(`/api/cases/${file.id}/${end}`, { routeId: route.id, version: route.version, reason }, { key }), form, ready: reason.trim() !== '', final: true,
  });
  return (
    <MoveBar
      moves={route.moves} words="case:routeEnd" touches={[caseKey(file.id), ['/api/cases'], ['case-audits', file.id], ['obligations', file.id]]} done={() => setReason('')}
      actions={{ client_withdraw: ending('withdrawal'), terminate: ending('termination'), require_stage2_repeat: ending('stage2-repeat') }}
    />
  );
}
