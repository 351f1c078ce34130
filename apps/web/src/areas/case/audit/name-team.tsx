import { Badge, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEAM_FUNCTIONS } from '@cb/domain/team/team';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatList } from '../../../lib/format';
import { ProblemNote, RefusalList } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { type Audit, auditTouches, type Candidate, standing, type TeamFunction } from './types';

/** Everybody who could audit here, with what speaks for and against; the chosen ones are asked to declare conflicts. */
export function NameTeam({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant={standing(audit.team).length === 0 ? 'filled' : 'default'} onClick={() => setOpen(true)}>{t('case:team.name')}</Button>
      {open ? <NameTeamDialogue audit={audit} close={() => setOpen(false)} /> : null}
    </>
  );
}

function NameTeamDialogue({ audit, close }: { audit: Audit; close: () => void }) {
  const { t } = useTranslation('case');
  const candidates = useQuery({ queryKey: ['candidates', audit.id], staleTime: 0, queryFn: ({ signal }) => ask(api.GET('/api/audits/{id}/candidates', { params: { path: { id: audit.id } }, signal })) });
  const [chosen, setChosen] = useState<Record<string, TeamFunction>>(() => Object.fromEntries(standing(audit.team).map((member) => [member.personId, member.function])));
  const lead = Object.entries(chosen).find(([, role]) => role === 'lead_auditor')?.[0];
  const { save, saving, error } = useSave({
    save: (_: null, key) => ask(api.PUT('/api/audits/{id}/team', { params: { path: { id: audit.id } }, body: { version: audit.version, members: Object.entries(chosen).map(([personId, role]) => ({ personId, function: role, ...(['technical_expert', 'trainee', 'interpreter'].includes(role) && lead ? { underPersonId: lead } : {}) })) }, ...under(key) })),
    touches: auditTouches(audit), said: t('case:team.asked'), done: close,
  });
  const pick = (person: Candidate, role: TeamFunction | null): void => setChosen((now) => {
    const next = { ...now };
    if (role) next[person.personId] = role; else delete next[person.personId];
    return next;
  });
  return (
    <Modal opened onClose={close} size="xl" title={t('case:team.name')}>
      <Stack>
        <Text>{t('case:team.nameText')}</Text>
        <Loaded query={candidates} lines={6} isEmpty={(rows) => rows.length === 0} empty={<Empty title={t('case:team.nobody')} text={t('case:team.nobodyText')} />}>
          {(rows) => <Stack gap={0}>{[...rows].sort((a, b) => Number(b.suitable) - Number(a.suitable) || a.name.localeCompare(b.name)).map((person) => <CandidateRow key={person.personId} person={person} chosen={chosen[person.personId] ?? null} pick={(role) => pick(person, role)} />)}</Stack>}
        </Loaded>
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button loading={saving} disabled={Object.keys(chosen).length === 0} onClick={() => save(null)}>{t('case:team.nameButton')}</Button></Group>
      </Stack>
    </Modal>
  );
}

function CandidateRow({ person, chosen, pick }: { person: Candidate; chosen: TeamFunction | null; pick: (role: TeamFunction | null) => void }) {
  const { t } = useTranslation(['case', 'words']);
  return (
    <Group align="flex-start" justify="space-between" py="sm" style={{ borderTop: '1px solid var(--line)' }}>
      <div style={{ flex: '1 1 20rem' }}>
        <Group gap={6}><Text fw={600}>{person.name}</Text>{person.suitable ? <Badge leftSection={<IconCheck size={12} />}>{t('case:team.suitable')}</Badge> : <Badge color="clay">{t('case:team.unsuitable')}</Badge>}{person.losesIndependence ? <Badge color="ochre">{t('case:team.losesIndependence')}</Badge> : null}</Group>
        <Text size="sm" c="dimmed">{[person.functions.length > 0 ? formatList(person.functions.map((role) => t(`words:function.${role}`))) : null, person.coveredSectors.length > 0 ? t('case:team.covers', { sectors: person.coveredSectors.join(', ') }) : null, t('case:team.free', { count: person.freeHalfDays })].filter(Boolean).join(' · ')}</Text>
        {person.against.length > 0 ? <RefusalList refusals={person.against} /> : null}
      </div>
      <Select w={190} aria-label={t('case:team.roleOf', { name: person.name })} placeholder={t('case:team.notChosen')} clearable value={chosen} onChange={pick} data={TEAM_FUNCTIONS.map((value) => ({ value, label: t(`words:function.${value}`) }))} />
    </Group>
  );
}
