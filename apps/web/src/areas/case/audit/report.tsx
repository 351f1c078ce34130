import { Alert, Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REPORT_HEADINGS, REPORT_STATEMENTS } from '@cb/domain/audit/points';
import { RECOMMENDATIONS } from '@cb/domain/decision/decision';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { ApiProblem } from '../../../api/problem';
import type { Answer } from '../../../api/shapes';
import { formatInstant, localText } from '../../../lib/format';
import { oneOf } from '../../../lib/one-of';
import { AutosaveNote } from '../../../parts/autosave-note';
import { LostRace } from '../../../parts/lost-race';
import { MoveBar } from '../../../parts/move-bar';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Failed, Waiting } from '../../../parts/states';
import { UnsavedGuard } from '../../../parts/unsaved-guard';
import { useAutosave } from '../../../parts/use-autosave';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { type Audit, auditTouches } from './types';

type Recommendation = (typeof RECOMMENDATIONS)[number];
type ReportFile = Answer<'ReportDto'>;
const PARTS: Record<string, { en: string; zh: string }> = { ...REPORT_HEADINGS, ...REPORT_STATEMENTS };

/** The written report by its headings, and the lead auditor's recommendation. */
export function Report({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const auditor = useHasRole('auditor');
  const query = useQuery({ queryKey: ['report', audit.id], retry: false, enabled: audit.report !== null, queryFn: ({ signal }) => ask(api.GET('/api/audits/{id}/report', { params: { path: { id: audit.id } }, signal })) });
  const settled = audit.findings.every(({ grade, state }) => grade === 'improvement' || ['plan_accepted', 'verified', 'closed'].includes(state));
  const mayRecommend = auditor && (audit.state === 'closed_on_site' || audit.state === 'report_draft' || (audit.recommendation === 'recommend_after_closing_findings' && settled));
  if (audit.report === null) return mayRecommend ? <Group><Recommend audit={audit} /></Group> : null;
  return (
    <Section title={t('case:report.title')} note={query.data?.issuedAt ? t('case:report.issuedAt', { at: formatInstant(query.data.issuedAt) }) : t('case:report.draft')} action={<Group gap="xs">{query.data?.fileId ? <Button component="a" href={`/api/documents/${query.data.fileId}/content`} download size="xs" variant="default" leftSection={<IconDownload size={14} />}>{t('case:report.download')}</Button> : null}{mayRecommend ? <Recommend audit={audit} /> : null}</Group>}>
      {query.isPending ? <Waiting /> : null}
      {query.isError ? (query.error instanceof ApiProblem && query.error.status === 404 ? <Text c="dimmed">{t('case:report.notIssued')}</Text> : <Failed error={query.error} />) : null}
      {query.data ? (query.data.issuedAt || !auditor ? <ReportRead report={query.data} /> : <ReportForm key={query.data.id} audit={audit} report={query.data} />) : null}
    </Section>
  );
}

function ReportRead({ report }: { report: ReportFile }) {
  return <Stack gap="sm">{Object.entries(PARTS).map(([name, sentence]) => <div key={name}><Text size="sm" fw={600}>{localText(sentence)}</Text><Text size="sm" className="prose">{report.content[name] || '–'}</Text></div>)}</Stack>;
}

function ReportForm({ audit, report }: { audit: Audit; report: ReportFile }) {
  const { t } = useTranslation('case');
  const cache = useQueryClient();
  const [content, setContent] = useState(report.content);
  const base = useRef(report);
  const [theirs, setTheirs] = useState<ReportFile | null>(null);

  const keep = async (values: Record<string, string>): Promise<void> => {
    try {
      const saved = await ask(api.PUT('/api/audits/{id}/report', { params: { path: { id: audit.id } }, body: { content: values, version: base.current.version } }));
      base.current = saved;
      cache.setQueryData(['report', audit.id], saved);
    } catch (error) {
      if (error instanceof ApiProblem && error.isStale) setTheirs(await ask(api.GET('/api/audits/{id}/report', { params: { path: { id: audit.id } } })));
      throw error;
    }
  };
  const { state, flush } = useAutosave(content, keep);

  // Another page of this audit wrote into the report (the recommendation does): its headings come in where nothing was typed here.
  useEffect(() => {
    if (report.version <= base.current.version) return;
    const before = base.current.content;
    base.current = report;
    setContent((now) => ({ ...report.content, ...Object.fromEntries(Object.entries(now).filter(([name, text]) => text !== (before[name] ?? ''))) }));
  }, [report]);

  const clashes = theirs ? Object.keys(PARTS).filter((name) => (theirs.content[name] ?? '') !== (content[name] ?? '')) : [];
  const goOn = (text: Record<string, string>): void => {
    if (!theirs) return;
    base.current = theirs;
    setTheirs(null);
    setContent({ ...text });
    void flush();
  };
  const empty = Object.keys(PARTS).filter((name) => !content[name]?.trim());
  return (
    <Stack>
      <LostRace
        error={theirs && state.kind === 'refused' ? state.error : null} keepMine={() => goOn(content)} takeTheirs={() => goOn(theirs?.content ?? content)}
        fields={clashes.map((name) => ({ label: localText(PARTS[name]), mine: content[name] ?? '', theirs: theirs?.content[name] ?? '' }))}
      />
      <UnsavedGuard when={state.kind === 'waiting' || state.kind === 'offline' || state.kind === 'refused'} />
      {empty.length > 0 ? <Alert color="slate">{t('case:report.empty', { count: empty.length })}</Alert> : null}
      {Object.entries(PARTS).map(([name, sentence]) => <Textarea key={name} label={localText(sentence)} minRows={2} value={content[name] ?? ''} maxLength={20_000} onChange={(event) => { const { value } = event.currentTarget; setContent((now) => ({ ...now, [name]: value })); }} />)}
      <AutosaveNote state={state} />
      <MoveBar
        moves={report.moves} words="case:auditMove" touches={[...auditTouches(audit), ['report', audit.id]]}
        actions={{ issue_report: { send: async (reasons, key) => { await flush(); return ask(api.POST('/api/audits/{id}/report-issue', { params: { path: { id: audit.id } }, body: Object.keys(reasons).length > 0 ? { reasons } : {}, ...under(key) })); }, form: <Text>{t('case:report.issueText')}</Text> } }}
      />
    </Stack>
  );
}

function Recommend({ audit }: { audit: Audit }) {
  const { t } = useTranslation(['case', 'words']);
  const [open, setOpen] = useState(false);
  const [recommendation, setRecommendation] = useState(audit.recommendation);
  const [conditions, setConditions] = useState(audit.recommendationConditions ?? '');
  const { save, saving, error } = useSave({ save: (wanted: Recommendation, key) => ask(api.POST('/api/audits/{id}/recommendation', { params: { path: { id: audit.id } }, body: { recommendation: wanted, ...(conditions.trim() ? { conditions } : {}), version: audit.version }, ...under(key) })), touches: [...auditTouches(audit), ['report', audit.id]], done: () => setOpen(false) });
  return (
    <>
      <Button size="xs" variant={audit.recommendation ? 'default' : 'filled'} onClick={() => setOpen(true)}>{t('case:report.recommend')}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('case:report.recommend')} size="lg">
        <Stack>
          <Radio.Group required label={t('case:report.recommendation')} value={recommendation ?? ''} onChange={(value) => setRecommendation(oneOf(RECOMMENDATIONS, value))}><Stack gap="xs" mt="xs">{RECOMMENDATIONS.map((value) => <Radio key={value} value={value} label={t(`words:recommendation.${value}`)} />)}</Stack></Radio.Group>
          <Textarea label={t('case:report.conditions')} value={conditions} maxLength={4000} onChange={(event) => setConditions(event.currentTarget.value)} />
          <ProblemNote error={error} />
          <Group justify="flex-end"><Button loading={saving} disabled={!recommendation} onClick={() => { if (recommendation) save(recommendation); }}>{t('case:report.recommend')}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
