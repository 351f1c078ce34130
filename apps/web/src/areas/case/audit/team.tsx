import { Badge, Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatDay } from '../../../lib/format';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { type Area, useHasRole, useSession } from '../../../session/session';
import { NameTeam } from './name-team';
import { type Audit, auditTouches, standing, type TeamMember } from './types';

export function Team({ audit, area }: { audit: Audit; area: Area }) {
  const { t } = useTranslation(['case', 'words']);
  const planner = useHasRole('planner');
  const { personId } = useSession();
  const members = standing(audit.team);
  const mine = members.find((member) => member.personId === personId);
  const nameable = planner && ['proposed', 'team_objected'].includes(audit.state);
  const held = (person: string): number => audit.bookings.filter((booking) => booking.personId === person).length / 2;
  return (
    <Section title={t('case:team.title')} note={audit.objectUntilOn && audit.state === 'team_proposed' ? t('case:team.objectUntil', { day: formatDay(audit.objectUntilOn) }) : undefined} action={nameable ? <NameTeam audit={audit} /> : null} flush>
      {members.length === 0 ? <Empty title={t('case:team.none')} text={nameable ? t('case:team.noneText') : undefined} /> : (
        <Stack gap={0}>
          {members.map((member) => (
            <Group key={member.personId} justify="space-between" px="md" py="xs" style={{ borderTop: '1px solid var(--line)' }}>
              <div><Text fw={600} size="sm">{member.name}</Text><Text size="sm" c="dimmed">{t(`words:function.${member.function}`)}{held(member.personId) > 0 ? ` · ${t('case:team.held', { count: held(member.personId) })}` : ''}</Text></div>
              {area === 'client' ? null : <Declaration audit={audit} member={member} />}
            </Group>
          ))}
        </Stack>
      )}
      {mine && mine.declaration === null ? <Group p="md"><Declare audit={audit} /></Group> : null}
    </Section>
  );
}

function Declaration({ audit, member }: { audit: Audit; member: TeamMember }) {
  const { t } = useTranslation('case');
  const mayClear = useHasRole('technical_manager', 'quality_manager');
  if (member.declaration === null) return <Badge color="ochre">{t('case:team.undeclared')}</Badge>;
  if (member.declaration === 'none') return <Badge>{t('case:team.noConflict')}</Badge>;
  return <Group gap={6}><Badge color={member.clearedAt ? 'pine' : 'clay'}>{member.clearedAt ? t('case:team.cleared') : t('case:team.conflict')}</Badge><Text size="sm">{member.declarationText}</Text>{mayClear && !member.clearedAt ? <Clear audit={audit} member={member} /> : null}</Group>;
}

/** The own declaration for this audit (R-IMP-06). */
function Declare({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const [declaration, setDeclaration] = useState<'none' | 'conflict'>('none');
  const [text, setText] = useState('');
  const { save, saving, error } = useSave({ save: (_: null, key) => ask(api.PUT('/api/audits/{id}/declaration', { params: { path: { id: audit.id } }, body: { declaration, ...(declaration === 'conflict' ? { text } : {}) }, ...under(key) })), touches: auditTouches(audit), done: () => setOpen(false) });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('case:team.declare')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:team.declare')}>
        <Stack>
          <Text>{t('case:team.declareText')}</Text>
          <Radio.Group value={declaration} onChange={setDeclaration} aria-label={t('case:team.declare')}><Stack gap="xs"><Radio value="none" label={t('case:team.declareNone')} /><Radio value="conflict" label={t('case:team.declareConflict')} /></Stack></Radio.Group>
          {declaration === 'conflict' ? <Textarea label={t('case:team.what')} required value={text} maxLength={4000} onChange={(event) => setText(event.currentTarget.value)} /> : null}
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button loading={saving} disabled={declaration === 'conflict' && !text.trim()} onClick={() => save(null)}>{t('case:team.declareButton')}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}

function Clear({ audit, member }: { audit: Audit; member: TeamMember }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { save, saving, error } = useSave({ save: (_: null, key) => ask(api.POST('/api/audits/{id}/declarations/{personId}/clearance', { params: { path: { id: audit.id, personId: member.personId } }, body: { reason }, ...under(key) })), touches: auditTouches(audit), done: () => setOpen(false) });
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>{t('case:team.clear')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:team.clear')}>
        <Stack><Textarea label={t('case:move.reason')} required value={reason} maxLength={4000} onChange={(event) => setReason(event.currentTarget.value)} /><ProblemNote error={error} /><Group justify="flex-end"><Button loading={saving} disabled={!reason.trim()} onClick={() => save(null)}>{t('case:team.clear')}</Button></Group></Stack>
      </Modal>
    </>
  );
}
