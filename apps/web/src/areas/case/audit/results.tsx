import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RECERTIFICATION_POINTS, STAGE2_POINTS, SURVEILLANCE_POINTS } from '@cb/domain/audit/points';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatDay, formatList, localText } from '../../../lib/format';
import { AutosaveNote } from '../../../parts/autosave-note';
import { DayField } from '../../../parts/day-field';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { useAutosave } from '../../../parts/use-autosave';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { useMeetingForm } from './meeting-form';
import { type Audit, auditTouches, type Meeting } from './types';

const pointsOf = (kind: string): Record<string, { en: string; zh: string }> =>
  kind === 'surveillance' ? SURVEILLANCE_POINTS : kind === 'recertification' ? { ...STAGE2_POINTS, ...RECERTIFICATION_POINTS } : STAGE2_POINTS;

const useOpenAudit = (audit: Audit): boolean => useHasRole('auditor') && ['running', 'closed_on_site', 'report_draft'].includes(audit.state);

/** Who met when, and which sites were visited; every kind of audit records it (R-AUD-01, R-STAGE2-03). */
export function Meetings({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const open = useOpenAudit(audit);
  return (
    <Section title={t('case:conduct.meetings')} action={open && audit.state === 'running' ? <Opening audit={audit} /> : null}>
      <Stack gap="xs">
        <MeetingLine name={t('case:conduct.opening')} meeting={audit.openingMeeting} />
        <MeetingLine name={t('case:conduct.closing')} meeting={audit.closingMeeting} />
        {audit.sites.map((site) => <Visit key={site.siteId} audit={audit} siteId={site.siteId} open={open} />)}
      </Stack>
    </Section>
  );
}

/** The results that this kind of audit demands. */
export function Results({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const auditor = useHasRole('auditor');
  const open = useOpenAudit(audit);
  if (!auditor && Object.keys(audit.results).length === 0) return null;
  return (
    <Section title={t('case:conduct.results')} note={t('case:conduct.resultsNote')}>
      {open ? <ResultsForm audit={audit} /> : <Stack gap="sm">{Object.entries(pointsOf(audit.kind)).map(([name, sentence]) => <div key={name}><Text size="sm" fw={600}>{localText(sentence)}</Text><Text size="sm">{audit.results[name]?.result ?? '–'}</Text><Text size="sm" c="dimmed">{audit.results[name]?.evidence}</Text></div>)}</Stack>}
    </Section>
  );
}

function MeetingLine({ name, meeting }: { name: string; meeting: Meeting | null }) {
  const { t } = useTranslation('case');
  return <Text size="sm"><b>{name}</b> {meeting ? `${meeting.heldAt.replace(/^\d{4}-\d\d-\d\d/, formatDay)} · ${formatList(meeting.attendance)}` : t('case:conduct.notHeld')}{meeting?.unresolved ? <Text component="span" display="block" size="sm">{meeting.unresolved}</Text> : null}</Text>;
}

function Opening({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const meeting = useMeetingForm({ audit, closing: false });
  const { save, saving, error } = useSave({ save: (value: Meeting, key) => ask(api.PUT('/api/audits/{id}/opening-meeting', { params: { path: { id: audit.id } }, body: value, ...under(key) })), touches: auditTouches(audit), done: () => setOpen(false) });
  return (
    <>
      <Button size="xs" variant={audit.openingMeeting ? 'default' : 'filled'} onClick={() => setOpen(true)}>{t('case:conduct.recordOpening')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:conduct.recordOpening')} size="lg"><Stack>{meeting.form}<ProblemNote error={error} /><Group justify="flex-end"><Button loading={saving} disabled={!meeting.ready} onClick={() => save(meeting.value)}>{t('common:action.save')}</Button></Group></Stack></Modal>
    </>
  );
}

function Visit({ audit, siteId, open }: { audit: Audit; siteId: string; open: boolean }) {
  const { t } = useTranslation('case');
  const site = audit.sites.find((each) => each.siteId === siteId);
  const { save, error } = useSave({ save: (visitedOn: string | null, key) => ask(api.PUT('/api/audits/{id}/sites/{siteId}', { params: { path: { id: audit.id, siteId } }, body: { visitedOn }, ...under(key) })), touches: auditTouches(audit) });
  if (!site) return null;
  return (
    <Group gap="sm" align="center">
      <Text size="sm" fw={600} flex="1 1 12rem">{localText(site.name)}</Text>
      {open ? <DayField aria-label={t('case:conduct.visitOf', { site: localText(site.name) })} w={190} value={site.visitedOn} onChange={(day) => save(day)} placeholder={t('case:conduct.visitedOn')} /> : <Text size="sm">{site.visitedOn ? t('case:audit.visited', { day: formatDay(site.visitedOn) }) : t('case:conduct.notVisited')}</Text>}
      <ProblemNote error={error} />
    </Group>
  );
}

function ResultsForm({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const points = pointsOf(audit.kind);
  const [draft, setDraft] = useState(() => Object.fromEntries(Object.keys(points).map((name) => [name, audit.results[name] ?? { result: '', evidence: '' }])));
  const [deviations, setDeviations] = useState(audit.deviations ?? '');
  const touch = useSave({ save: () => Promise.resolve(), touches: auditTouches(audit), said: null });
  const { state } = useAutosave({ draft, deviations }, async (values) => {
    const results = Object.fromEntries(Object.entries(values.draft).filter(([, each]) => each.result.trim() && each.evidence.trim()));
    await ask(api.PUT('/api/audits/{id}/results', { params: { path: { id: audit.id } }, body: { results, deviations: values.deviations.trim() || null } }));
    touch.save(undefined);
  });
  const set = (name: string, patch: Partial<{ result: string; evidence: string }>): void => setDraft((now) => ({ ...now, [name]: { result: '', evidence: '', ...now[name], ...patch } }));
  return (
    <Stack>
      {Object.entries(points).map(([name, sentence]) => {
        const label = localText(sentence);
        return (
          <Stack key={name} gap={4}>
            <Text fw={600} size="sm">{label}</Text>
            <Group grow align="flex-start">
              <Textarea minRows={2} aria-label={t('case:conduct.resultOf', { point: label })} placeholder={t('case:conduct.result')} value={draft[name]?.result ?? ''} maxLength={10_000} onChange={(event) => set(name, { result: event.currentTarget.value })} />
              <Textarea minRows={2} aria-label={t('case:conduct.evidenceOf', { point: label })} placeholder={t('case:conduct.evidence')} value={draft[name]?.evidence ?? ''} maxLength={10_000} onChange={(event) => set(name, { evidence: event.currentTarget.value })} />
            </Group>
          </Stack>
        );
      })}
      <Textarea label={t('case:conduct.deviations')} description={t('case:conduct.deviationsHint')} minRows={2} value={deviations} maxLength={4000} onChange={(event) => setDeviations(event.currentTarget.value)} />
      <AutosaveNote state={state} />
    </Stack>
  );
}
