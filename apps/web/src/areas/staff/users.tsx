import { Badge, Button, Group, Menu, Modal, MultiSelect, Select, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { LANGUAGES, type PortalLanguage } from '../../i18n';
import { formatInstant } from '../../lib/format';
import { Page, Section } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Failed, Waiting } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { ROLES, type GivenRole, useHasRole, useSession } from '../../session/session';

type AccountRow = Answer<'ListedAccountDto'>;
const KEY = ['accounts'] as const;

/** Who may sign in, and as what. The same page serves an administrator and a client's representative. */
export function Users() {
  const { t } = useTranslation(['staff', 'words']);
  const { organisationId } = useSession();
  const roles = ROLES.filter((role) => role.startsWith('client') === (organisationId !== null));
  const may = useHasRole('administrator', 'client_representative');
  const list = useInfiniteQuery({
    queryKey: KEY, initialPageParam: undefined as string | undefined, getNextPageParam: ({ next }: Answer<'AccountPageDto'>) => next ?? undefined,
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/accounts', { params: { query: { after: pageParam } }, signal })),
  });
  const rows = list.data?.pages.flatMap(({ accounts }) => accounts) ?? [];
  return (
    <Page title={organisationId ? t('shell:nav.ourPeople') : t('staff:users.title')} action={may ? <Invite roles={roles} organisationId={organisationId} /> : null}>
      <Section flush>
        {list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : null}
        {list.isPending ? <Waiting lines={6} /> : null}
        <Table.ScrollContainer minWidth={640}>
          <Table className="cards">
            <Table.Thead><Table.Tr><Table.Th>{t('staff:people.name')}</Table.Th><Table.Th>{t('staff:people.roles')}</Table.Th><Table.Th>{t('staff:users.state')}</Table.Th><Table.Th>{t('staff:users.lastSeen')}</Table.Th><Table.Th><span className="only-reader">{t('staff:users.act')}</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td><Text fw={600} size="sm">{row.name}</Text><Text size="xs" c="dimmed">{row.email}</Text></Table.Td>
                  <Table.Td data-label={t('staff:people.roles')}><Group gap={4}>{row.roles.map((role) => <Badge key={role} color="gray">{t(`words:role.${role}`)}</Badge>)}</Group></Table.Td>
                  <Table.Td data-label={t('staff:users.state')}><AccountState row={row} /></Table.Td>
                  <Table.Td className="num" data-label={t('staff:users.lastSeen')}>{row.lastSeenAt ? formatInstant(row.lastSeenAt) : t('staff:users.never')}</Table.Td>
                  <Table.Td>{may ? <AccountActions row={row} roles={roles} /> : null}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        {list.hasNextPage ? <Group p="sm" justify="center"><Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('staff:users.more')}</Button></Group> : null}
      </Section>
    </Page>
  );
}

function AccountState({ row }: { row: AccountRow }) {
  const { t } = useTranslation('staff');
  if (!row.active) return <Badge color="clay">{t('staff:users.deactivated')}</Badge>;
  if (!row.canSignIn) return <Badge color="ochre">{t('staff:users.invited')}</Badge>;
  return <Group gap={4}><Badge>{t('staff:users.active')}</Badge>{row.hasSecondFactor ? <Badge color="slate">{t('staff:users.factor')}</Badge> : null}</Group>;
}

function Invite({ roles, organisationId }: { roles: readonly GivenRole[]; organisationId: string | null }) {
  const { t } = useTranslation(['staff', 'words']);
  const [opened, setOpened] = useState(false);
  const form = useForm({ initialValues: { name: '', email: '', language: 'en' as PortalLanguage, roles: [] as GivenRole[] } });
  const { save, saving, error, errors } = useSave({
    save: (values: typeof form.values, key) => ask(api.POST('/api/invitations', { body: { ...values, organisationId }, ...under(key) })), touches: [KEY], said: t('staff:users.sent'), done: () => { setOpened(false); form.reset(); },
  });
  useShownErrors(form, errors);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('staff:users.invite')}</Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('staff:users.invite')} size="lg">
        <form onSubmit={form.onSubmit(save)}>
          <Stack>
            <TextInput label={t('staff:people.name')} required maxLength={200} {...form.getInputProps('name')} />
            <TextInput label={t('staff:people.email')} type="email" required {...form.getInputProps('email')} />
            <MultiSelect label={t('staff:people.roles')} required data={roles.map((value) => ({ value, label: t(`words:role.${value}`) }))} {...form.getInputProps('roles')} />
            <Select label={t('staff:users.language')} required data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} {...form.getInputProps('language')} />
            <ProblemNote error={error} />
            <Group justify="flex-end"><Button type="submit" loading={saving}>{t('staff:users.send')}</Button></Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

type Action = 'roles' | 'deactivate' | 'reactivate' | 'invite' | 'factor';

function AccountActions({ row, roles }: { row: AccountRow; roles: readonly GivenRole[] }) {
  const { t } = useTranslation('staff');
  const [action, setAction] = useState<Action | null>(null);
  const administrator = useHasRole('administrator');
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><Button size="compact-sm" variant="default" aria-label={t('staff:users.actOn', { name: row.name })}>{t('staff:users.act')}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAction('roles')}>{t('staff:users.roles')}</Menu.Item>
          {row.canSignIn ? null : <Menu.Item onClick={() => setAction('invite')}>{t('staff:users.inviteAgain')}</Menu.Item>}
          {administrator && row.hasSecondFactor ? <Menu.Item onClick={() => setAction('factor')}>{t('staff:users.dropFactor')}</Menu.Item> : null}
          {row.active ? <Menu.Item c="var(--mantine-color-error)" onClick={() => setAction('deactivate')}>{t('staff:users.deactivate')}</Menu.Item> : <Menu.Item onClick={() => setAction('reactivate')}>{t('staff:users.reactivate')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {action ? <ActionDialogue row={row} action={action} roles={roles} close={() => setAction(null)} /> : null}
    </>
  );
}

function ActionDialogue({ row, action, roles, close }: { row: AccountRow; action: Action; roles: readonly GivenRole[]; close: () => void }) {
  const { t } = useTranslation(['staff', 'words']);
  const [chosen, setChosen] = useState(roles.filter((role) => row.roles.includes(role)));
  const [reason, setReason] = useState('');
  const { version } = row;
  const requests: Record<Action, (key: string) => Promise<unknown>> = {
    roles: (key) => ask(api.PUT('/api/accounts/{id}/roles', { params: { path: { id: row.id } }, body: { roles: chosen, version }, ...under(key) })),
    deactivate: (key) => ask(api.POST('/api/accounts/{id}/deactivation', { params: { path: { id: row.id } }, body: { reason, version }, ...under(key) })),
    reactivate: (key) => ask(api.POST('/api/accounts/{id}/reactivation', { params: { path: { id: row.id } }, body: { version }, ...under(key) })),
    invite: (key) => ask(api.POST('/api/people/{id}/invitation', { params: { path: { id: row.id } }, ...under(key) })),
    factor: (key) => ask(api.POST('/api/accounts/{id}/second-factor-removal', { params: { path: { id: row.id } }, body: { reason }, ...under(key) })),
  };
  const { save, saving, error } = useSave({ save: (_: null, key) => requests[action](key), touches: [KEY], done: close });
  const needsReason = action === 'deactivate' || action === 'factor';
  const title = { roles: t('staff:users.roles'), deactivate: t('staff:users.deactivate'), reactivate: t('staff:users.reactivate'), invite: t('staff:users.inviteAgain'), factor: t('staff:users.dropFactor') }[action];
  return (
    <Modal opened onClose={close} title={`${title}: ${row.name}`}>
      <Stack>
        {action === 'roles' ? <MultiSelect label={t('staff:people.roles')} data={roles.map((value) => ({ value, label: t(`words:role.${value}`) }))} value={chosen} onChange={setChosen} /> : null}
        {needsReason ? <Textarea label={t('staff:users.reason')} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={2000} /> : null}
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button loading={saving} disabled={(needsReason && reason.trim().length < 3) || (action === 'roles' && chosen.length === 0)} onClick={() => save(null)}>{title}</Button></Group>
      </Stack>
    </Modal>
  );
}
