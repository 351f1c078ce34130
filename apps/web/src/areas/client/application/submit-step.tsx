import { Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/http';
import { MoveBar } from '../../../parts/move-bar';
import { ApplicationSummary } from '../../case/application-summary';
import { type Application, applicationKey, caseKey } from '../../case/types';
import { Gaps } from './gaps';

/** Everything once more, what is missing, and the signature. */
export function SubmitStep({ application, version, flush }: { application: Application; version: () => number; flush: () => Promise<void> }) {
  const { t } = useTranslation(['client', 'words']);
  const navigate = useNavigate();
  const [answer, setAnswer] = useState('');
  const [reason, setReason] = useState('');
  const path = `/api/applications/${application.id}`;
  const at = async (): Promise<number> => { await flush(); return version(); };
  return (
    <Stack>
      <Gaps gaps={application.gaps} />
      <ApplicationSummary application={application} plain />
      <Text>{t('client:submit.text')}</Text>
      <MoveBar
        moves={application.moves} words="words:applicationMove" touches={[applicationKey(application.id), caseKey(application.caseId), ['/api/cases']]}
        actions={{
          submit: { send: async (_, key) => api.post(`${path}/submission`, { version: await at() }, { key }), form: <Text>{t('client:submit.confirm')}</Text> },
          provide_info: {
            send: async (_, key) => api.post(`${path}/information`, { answer, version: await at() }, { key }), ready: answer.trim() !== '',
            form: <Textarea label={t('client:submit.answer')} required value={answer} maxLength={4000} onChange={(event) => setAnswer(event.currentTarget.value)} />,
          },
          withdraw: {
            send: async (_, key) => api.post(`${path}/withdrawal`, { reason, version: await at() }, { key }), ready: reason.trim() !== '', final: true,
            form: <Textarea label={t('client:submit.reason')} required value={reason} maxLength={4000} onChange={(event) => setReason(event.currentTarget.value)} />,
          },
        }}
        done={() => void navigate({ to: `/client/cases/${application.caseId}` })}
      />
    </Stack>
  );
}
