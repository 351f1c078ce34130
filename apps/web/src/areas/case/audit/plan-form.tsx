import { ActionIcon, Button, Group, MultiSelect, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REMOTE_POINTS } from '@cb/domain/audit/points';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatDay, localText } from '../../../lib/format';
import { ClausesField } from '../../../parts/clauses-field';
import type { Reasons } from '../../../parts/move-bar';
import { daysBetween } from './proposal-form';
import { type Audit, type PlanItem, standing } from './types';

/** What a plan begins with: every half day that is held, at the sites in turn. */
function firstDraft(audit: Audit): PlanItem[] {
  if (audit.plan && audit.plan.items.length > 0) return audit.plan.items;
  const halves = [...new Set(audit.bookings.filter(({ proper }) => proper).map(({ onDay, half }) => `${onDay} ${half}`))].sort((a, b) => a.replace('morning', 'a').localeCompare(b.replace('morning', 'a')));
  return halves.map((name, index) => {
    const [onDay = '', half = 'morning'] = name.split(' ') as [string, PlanItem['half']];
    const personIds = audit.bookings.filter((booking) => booking.onDay === onDay && booking.half === half).map(({ personId }) => personId);
    return { onDay, half, siteId: audit.sites[index % Math.max(audit.sites.length, 1)]?.siteId ?? null, remote: false, subject: '', clauses: [], personIds };
  });
}

/** The audit plan as lines: when, where, what, which clauses, who (R-PLAN-02). */
export function usePlanForm(audit: Audit, offered: boolean): { form: ReactNode; ready: boolean; settled: readonly string[]; send: (reasons: Reasons, key: string) => Promise<unknown> } {
  const { t } = useTranslation('case');
  const [items, setItems] = useState<PlanItem[]>(() => (offered ? firstDraft(audit) : []));
  const [companions, setCompanions] = useState(audit.plan?.companions ?? '');
  const [remote, setRemote] = useState<Record<string, string>>(audit.remoteTechniques ?? {});
  const days = daysBetween(audit.fromOn, audit.toOn).map((value) => ({ value, label: formatDay(value) }));
  const team = standing(audit.team).map((member) => ({ value: member.personId, label: member.name }));
  const sites = audit.sites.map((site) => ({ value: site.siteId, label: localText(site.name) }));
  const set = (index: number, patch: Partial<PlanItem>): void => setItems((now) => now.map((item, at) => (at === index ? { ...item, ...patch } : item)));
  const anyRemote = items.some((item) => item.remote);
  const form = !offered ? null : (
    <Stack>
      <Text>{t('case:plan.text')}</Text>
      {items.map((item, index) => (
        <Stack key={index} gap={6} pb="sm" style={{ borderBottom: '1px solid var(--line)' }}>
          <Group gap="xs" align="flex-end">
            <Select w={150} label={t('case:plan.day')} data={days} value={item.onDay} onChange={(onDay) => set(index, { onDay: onDay ?? item.onDay })} />
            <Select w={130} label={t('case:plan.half')} data={(['morning', 'afternoon'] as const).map((value) => ({ value, label: t(`case:half.${value}`) }))} value={item.half} onChange={(half) => set(index, { half: (half ?? item.half) as PlanItem['half'] })} />
            <Select flex="1 1 10rem" label={t('case:plan.site')} clearable data={sites} value={item.siteId} onChange={(siteId) => set(index, { siteId })} />
            <Switch pb={8} label={t('case:plan.remote')} checked={item.remote} onChange={(event) => set(index, { remote: event.currentTarget.checked })} />
            <ActionIcon variant="subtle" size="lg" ml="auto" onClick={() => setItems(items.filter((_, at) => at !== index))} aria-label={t('case:plan.removeLine', { number: index + 1 })}><IconTrash size={17} /></ActionIcon>
          </Group>
          <TextInput label={t('case:plan.subject')} required maxLength={1000} value={item.subject} onChange={(event) => set(index, { subject: event.currentTarget.value })} />
          <Group grow align="flex-start"><ClausesField label={t('case:plan.clauses')} value={item.clauses} onChange={(clauses) => set(index, { clauses })} /><MultiSelect label={t('case:plan.who')} data={team} value={item.personIds} onChange={(personIds) => set(index, { personIds })} /></Group>
        </Stack>
      ))}
      <div><Button size="xs" variant="default" onClick={() => setItems([...items, { onDay: items.at(-1)?.onDay ?? audit.fromOn ?? '', half: 'morning', siteId: sites[0]?.value ?? null, remote: false, subject: '', clauses: [], personIds: team.map(({ value }) => value) }])}>{t('case:plan.addLine')}</Button></div>
      <TextInput label={t('case:plan.companions')} maxLength={2000} value={companions} onChange={(event) => setCompanions(event.currentTarget.value)} />
      {anyRemote ? Object.entries(REMOTE_POINTS).map(([name, sentence]) => <TextInput key={name} label={localText(sentence)} required value={remote[name] ?? ''} onChange={(event) => { const { value } = event.currentTarget; setRemote((now) => ({ ...now, [name]: value })); }} />) : null}
    </Stack>
  );
  return {
    form, settled: companions.trim() ? ['R-TEAM-05'] : [], ready: items.length > 0 && items.every((item) => item.subject.trim() && item.onDay && item.personIds.length > 0),
    send: (reasons, key) => ask(api.POST('/api/audits/{id}/plan', { params: { path: { id: audit.id } }, body: { version: audit.version, items, ...(companions.trim() ? { companions } : {}), ...(anyRemote ? { remoteTechniques: remote } : {}), ...(Object.keys(reasons).length > 0 ? { reasons } : {}) }, ...under(key) })),
  };
}
