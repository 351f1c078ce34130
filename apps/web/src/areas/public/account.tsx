import { Alert, Anchor, Badge, Button, Code, Group, PasswordInput, PinInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { formatInstant } from '../../lib/format';
import { Page, Section } from '../../parts/page';
import { QrImage } from '../../parts/qr-image';
import { ProblemNote } from '../../parts/problem-note';
import { Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { readSession, SESSION_KEY, useSession } from '../../session/session';
import { SHORTEST_PASSWORD } from './new-password';

export function Account() {
  const { t } = useTranslation('auth');
  const session = useSession();
  return (
    <Page title={t('auth:account.title')} note={session.email}>
      {session.secondFactorMissing ? <Alert color="ochre">{t('auth:account.factorNeeded')}</Alert> : null}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Section title={t('auth:account.factorTitle')}><SecondFactor on={session.twoFactorEnabled} /></Section>
        <Section title={t('auth:account.passwordTitle')}><ChangePassword /></Section>
      </SimpleGrid>
      <Section title={t('auth:account.sessionsTitle')}><OwnSessions /></Section>
    </Page>
  );
}

function ChangePassword() {
  const { t } = useTranslation('auth');
  const cache = useQueryClient();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { newPassword: (text) => (text.length < SHORTEST_PASSWORD ? t('auth:passwordTooShort', { count: SHORTEST_PASSWORD }) : null) },
  });
  const { save, saving, error, errors } = useSave({
    save: (values: { currentPassword: string; newPassword: string }, key) => ask(api.POST('/api/auth/password', { body: values, ...under(key) })),
    said: t('auth:account.changed'), done: async () => { form.reset(); cache.setQueryData(SESSION_KEY, await readSession()); },
  });
  useShownErrors(form, errors.password ? { currentPassword: errors.password } : errors);
  return (
    <form onSubmit={form.onSubmit(save)}>
      <Stack>
        <PasswordInput label={t('auth:account.current')} autoComplete="current-password" required {...form.getInputProps('currentPassword')} />
        <PasswordInput label={t('auth:newPassword')} description={t('auth:passwordHint', { count: SHORTEST_PASSWORD })} autoComplete="new-password" required {...form.getInputProps('newPassword')} />
        <ProblemNote error={error} />
        <Group><Button type="submit" loading={saving}>{t('auth:account.change')}</Button></Group>
      </Stack>
    </form>
  );
}

type Enrolment = Answer<'SecondFactorEnrolmentDto'>;

function SecondFactor({ on }: { on: boolean }) {
  const { t } = useTranslation('auth');
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [password, setPassword] = useState('');
  const act = useSave({
    save: async (wish: 'enrol' | 'drop' | 'codes') => {
      if (wish === 'enrol') setEnrolment(await ask(api.POST('/api/auth/second-factor', { body: { password } })));
      else if (wish === 'codes') setCodes((await ask(api.POST('/api/auth/second-factor/backup-codes', { body: { password } }))).backupCodes);
      else await ask(api.DELETE('/api/auth/second-factor', { body: { password } }));
      setPassword('');
    },
    touches: [SESSION_KEY], said: null,
  });
  if (enrolment) return <Enrol enrolment={enrolment} done={() => { setCodes(enrolment.backupCodes); setEnrolment(null); }} />;
  return (
    <Stack>
      <Text>{on ? t('auth:account.factorOn') : t('auth:account.factorOff')}</Text>
      {codes ? <BackupCodes codes={codes} /> : null}
      <PasswordInput label={t('auth:account.current')} value={password} autoComplete="current-password" error={act.errors.password} onChange={(event) => setPassword(event.currentTarget.value)} />
      <ProblemNote error={act.error} />
      <Group>
        {on ? <Button variant="default" disabled={!password} loading={act.saving} onClick={() => act.save('codes')}>{t('auth:account.newCodes')}</Button> : null}
        {on ? <Button variant="default" c="var(--mantine-color-error)" disabled={!password} loading={act.saving} onClick={() => act.save('drop')}>{t('auth:account.drop')}</Button>
          : <Button disabled={!password} loading={act.saving} onClick={() => act.save('enrol')}>{t('auth:account.enrol')}</Button>}
      </Group>
    </Stack>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('auth');
  return (
    <Alert title={t('auth:account.codes')} color="slate">
      <Text size="sm" mb="xs">{t('auth:account.codesText')}</Text>
      <SimpleGrid cols={2} spacing={4}>{codes.map((code) => <Code key={code}>{code}</Code>)}</SimpleGrid>
    </Alert>
  );
}

function Enrol({ enrolment, done }: { enrolment: Enrolment; done: () => void }) {
  const { t } = useTranslation('auth');
  const cache = useQueryClient();
  const [code, setCode] = useState('');
  const { save, saving, error } = useSave({
    save: (given: string) => ask(api.POST('/api/auth/second-factor/confirmation', { body: { code: given } })),
    said: t('auth:account.factorDone'), done: async () => { cache.setQueryData(SESSION_KEY, await readSession()); done(); },
  });
  const secret = new URL(enrolment.uri).searchParams.get('secret') ?? '';
  return (
    <form onSubmit={(event) => { event.preventDefault(); save(code); }}>
      <Stack>
        <Text>{t('auth:account.secret')}</Text>
        <QrImage text={enrolment.uri} label={t('auth:account.qr')} />
        <Text size="sm" c="dimmed">{t('auth:account.byHand')}</Text>
        <Code block fz="sm" style={{ whiteSpace: 'pre-wrap' }}>{secret.replace(/(.{4})/g, '$1 ').trim()}</Code>
        <Anchor href={enrolment.uri} size="sm">{t('auth:account.openApp')}</Anchor>
        <Text>{t('auth:codeText')}</Text>
        <PinInput length={6} type="number" oneTimeCode value={code} onChange={setCode} aria-label={t('auth:code')} />
        <ProblemNote error={error} />
        <Group><Button type="submit" loading={saving} disabled={code.length !== 6}>{t('auth:account.confirm')}</Button></Group>
      </Stack>
    </form>
  );
}


/** "Chrome on Windows" out of the long line that browsers send. */
const browserName = (line: string | null): string | null => {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(line ?? '')?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(line ?? '')?.[1];
  return browser ? [browser.replace('Edg', 'Edge').replace('OPR', 'Opera'), system].filter(Boolean).join(' · ') : null;
};

function OwnSessions() {
  const { t } = useTranslation('auth');
  const sessions = useQuery({ queryKey: ['own-sessions'], queryFn: () => ask(api.GET('/api/auth/sessions')) });
  const end = useSave({ save: (id: string, key) => ask(api.DELETE('/api/auth/sessions/{id}', { params: { path: { id } }, ...under(key) })), touches: [['own-sessions']], said: t('auth:account.ended') });
  return (
    <Loaded query={sessions}>
      {(rows) => (
        <Stack gap="sm">
          {rows.map((row) => (
            <Group key={row.id} justify="space-between">
              <div>
                <Text fw={550}>{browserName(row.browser) ?? t('auth:account.unknownBrowser')} {row.current ? <Badge>{t('auth:account.thisOne')}</Badge> : null}</Text>
                <Text size="sm" c="dimmed">{t('auth:account.since', { at: formatInstant(row.startedAt), seen: formatInstant(row.lastSeenAt) })}</Text>
              </div>
              {row.current ? null : <Button size="xs" variant="default" onClick={() => end.save(row.id)}>{t('auth:account.end')}</Button>}
            </Group>
          ))}
          <ProblemNote error={end.error} />
        </Stack>
      )}
    </Loaded>
  );
}
