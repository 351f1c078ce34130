import { Checkbox, Stack, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { daysFrom, formatDay, formatNumber } from '../../../lib/format';
import type { Reasons } from '../../../parts/move-bar';
import { type Audit, standing } from './types';

const HALVES = ['morning', 'afternoon'] as const;
const cell = (personId: string, day: string, half: string): string => `${personId} ${day} ${half}`;

/** The days from the first to the last, at most 31 of them. */
export const daysBetween = (from: string | null, to: string | null): string[] =>
  from && to ? Array.from({ length: Math.min(Math.max(daysFrom(from, to), 0) + 1, 31) }, (_, index) => new Date(Date.parse(`${from}T12:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10)) : [];

/** Half days of the team over the dates of the audit: they are held as soon as the team is proposed (R-TEAM-04, R-TEAM-06). */
export function useProposal(audit: Audit, offered: boolean): { form: ReactNode; ready: boolean; send: (reasons: Reasons, key: string) => Promise<unknown> } {
  const { t } = useTranslation('case');
  const team = standing(audit.team);
  const days = daysBetween(audit.fromOn, audit.toOn);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const held = offered ? team.flatMap(({ personId }) => days.flatMap((day) => HALVES.filter((half) => !off.has(cell(personId, day, half))).map((half) => ({ personId, onDay: day, half, proper: true })))) : [];
  const auditing = held.filter(({ personId }) => ['lead_auditor', 'auditor'].includes(team.find((member) => member.personId === personId)?.function ?? '')).length / 2;
  const toggle = (name: string): void => setOff((now) => {
    const next = new Set(now);
    if (!next.delete(name)) next.add(name);
    return next;
  });
  const form = !offered ? null : (
    <Stack>
      <Text>{t('case:proposal.text')}</Text>
      <Table.ScrollContainer minWidth={360}>
        <Table verticalSpacing={4}>
          <Table.Thead><Table.Tr><Table.Th>{t('case:proposal.day')}</Table.Th>{team.map((member) => <Table.Th key={member.personId}>{member.name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {days.flatMap((day) => HALVES.map((half) => (
              <Table.Tr key={`${day}${half}`}>
                <Table.Th scope="row" fw={400}><span className="num">{formatDay(day)}</span> {t(`case:half.${half}`)}</Table.Th>
                {team.map((member) => { const name = cell(member.personId, day, half); return <Table.Td key={member.personId}><Checkbox aria-label={`${member.name} ${formatDay(day)} ${t(`case:half.${half}`)}`} checked={!off.has(name)} onChange={() => toggle(name)} /></Table.Td>; })}
              </Table.Tr>
            )))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text fw={600} c={auditing < audit.requiredDays ? 'var(--mantine-color-error)' : undefined}>{t('case:proposal.sum', { held: formatNumber(auditing), required: formatNumber(audit.requiredDays) })}</Text>
    </Stack>
  );
  return { form, ready: held.length > 0, send: (reasons, key) => ask(api.POST('/api/audits/{id}/team', { params: { path: { id: audit.id } }, body: { version: audit.version, bookings: held, ...(Object.keys(reasons).length > 0 ? { reasons } : {}) }, ...under(key) })) };
}
