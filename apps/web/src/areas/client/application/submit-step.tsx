import { Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
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
  const at = async (): Promise<number> => { await flush(); return version(); };
  return (
    <Stack>
      <Gaps gaps={application.gaps} />
      <ApplicationSummary application={application} plain />
      <Text>{t('client:submit.text')}</Text>
      <MoveBar
        moves={application.moves} words="words:applicationMove" touches={[applicationKey(application.id), caseKey(application.caseId), ['/api/cases']]}
        actions={{
          submit: { send: async (_, key) => ask(api.POST('/api/applications/{id}/submission', { params: { path: { id: application.id } }, body: { version: await at() }, ...under(key) })), form: <Text>{t('client:submit.confirm')}</Text> },
          provide_info: {
            send: async (_, key) => ask(api.POST('/api/applications/{id}/information', { params: { path: { id: application.id } }, body: { answer, version: await at() }, ...under(key) })), ready: answer.trim() !== '',
            form: <Textarea label={t('client:submit.answer')} required value={answer} maxLength={4000} onChange={(event) => setAnswer(event.currentTarget.value)} />,
          },
          withdraw: {
            send: async (_, key) => ask(api.POST('/api/applications/{id}/withdrawal', { params: { path: { id: application.id } }, body: { reason, version: await at() }, ...under(key) })), ready: reason.trim() !== '', final: true,
            form: <Textarea label={t('client:submit.reason')} required value={reason} maxLength={4000} onChange={(event) => setReason(event.currentTarget.value)} />,
          },
        }}
        done={() => void navigate({ to: `/client/cases/${application.caseId}` })}
      />
    </Stack>
  );
}
