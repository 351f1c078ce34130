import { Alert, Anchor, Button, Checkbox, Group, MultiSelect, SimpleGrid, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REVIEW_ITEMS, REVIEW_WARN_ITEMS } from '@cb/domain/application/checklists';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { formatList, languageName, localText } from '../../../lib/format';
import { offeredStandards, type StandardId, STANDARDS, standardName } from '../../../lib/standards';
import { AutosaveNote } from '../../../parts/autosave-note';
import { MoveBar } from '../../../parts/move-bar';
import { Facts, Section } from '../../../parts/page';
import { Empty, Loaded } from '../../../parts/states';
import { UnsavedGuard } from '../../../parts/unsaved-guard';
import { useAutosave } from '../../../parts/use-autosave';
import { useHasRole } from '../../../session/session';
import { ApplicationSummary } from '../../case/application-summary';
import { type Application, applicationKey, type ApplicationReview, type CaseFile, caseKey } from '../../case/types';

export function ApplicationTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const id = file.applicationId;
  const query = useQuery({ queryKey: applicationKey(id ?? ''), enabled: id !== null, queryFn: ({ signal }) => ask(api.GET('/api/applications/{id}', { params: { path: { id: id ?? '' } }, signal })) });
  if (id === null) return <Empty title={t('case:application.none')} />;
  return (
    <Loaded query={query} lines={8}>
      {(application) => (
        <Stack>
          <Group justify="space-between"><ReviewMoves application={application} /><Anchor component={Link} to={`/staff/organisations/${application.organisationId}`} size="sm">{localText(application.organisation)}</Anchor></Group>
          {application.state === 'info_requested' && application.requestedInformation ? <Alert color="ochre" title={t('case:application.asked')}><Text className="prose">{application.requestedInformation}</Text></Alert> : null}
          {application.declineReasons ? <Alert color="clay" title={t('case:application.declined')}><Text className="prose">{application.declineReasons}</Text></Alert> : null}
          <SimpleGrid cols={{ base: 1, lg: application.review ? 2 : 1 }} style={{ alignItems: 'start' }}>
            <ApplicationSummary application={application} />
            {application.review ? <Review key={application.review.id} application={application} review={application.review} /> : null}
          </SimpleGrid>
        </Stack>
      )}
    </Loaded>
  );
}

function ReviewMoves({ application }: { application: Application }) {
  const { t } = useTranslation(['case', 'words']);
  const [text, setText] = useState('');
  const { version } = application;
  const words = (label: string, hint?: string) => <Textarea label={label} description={hint} required value={text} maxLength={4000} onChange={(event) => setText(event.currentTarget.value)} />;
  const ready = text.trim() !== '';
  return (
    <MoveBar
      moves={application.moves} words="words:applicationMove" touches={[applicationKey(application.id), caseKey(application.caseId), ['/api/applications'], ['/api/cases']]} done={() => setText('')}
      actions={{
        start_review: { send: (_, key) => ask(api.POST('/api/applications/{id}/review', { params: { path: { id: application.id } }, body: { version }, ...under(key) })) },
        accept: { send: (reasons, key) => ask(api.POST('/api/applications/{id}/acceptance', { params: { path: { id: application.id } }, body: { reasons, version }, ...under(key) })) },
        request_info: { send: (_, key) => ask(api.POST('/api/applications/{id}/information-request', { params: { path: { id: application.id } }, body: { question: text, version }, ...under(key) })), form: words(t('case:application.question'), t('case:application.questionHint')), ready, quiet: true, answers: ['R-APP-07'] },
        decline: { send: (_, key) => ask(api.POST('/api/applications/{id}/refusal', { params: { path: { id: application.id } }, body: { declineReasons: text, version }, ...under(key) })), form: words(t('case:application.declineReasons'), t('case:application.declineHint')), ready, final: true, answers: ['R-REV-02'] },
      }}
    />
  );
}

interface ReviewDraft { answers: Record<string, { answer: boolean; remark: string }>; standards: StandardId[]; sectorCodes: string[]; languages: string[] }
const ITEMS = { ...REVIEW_ITEMS, ...REVIEW_WARN_ITEMS };

const draftOf = (application: Application, review: ApplicationReview): ReviewDraft => ({
  answers: Object.fromEntries(Object.keys(ITEMS).map((item) => { const found = review.answers.find((each) => each.item === item); return [item, { answer: found?.answer ?? false, remark: found?.remark ?? '' }]; })),
  standards: offeredStandards(review.competenceNeeded?.standards ?? application.standards), sectorCodes: (review.competenceNeeded?.sectorCodes ?? []).map(String), languages: review.competenceNeeded?.languages ?? [],
});

/** The reviewer's checklist and the competence it asks for; keeps itself while it is open. */
function Review({ application, review }: { application: Application; review: ApplicationReview }) {
  const { t } = useTranslation('case');
  const reviewer = useHasRole('application_reviewer');
  const open = reviewer && review.concludedAt === null && application.state === 'in_review';
  return (
    <Section title={t('case:review.title')} note={open ? t('case:review.note') : undefined}>
      {open ? <ReviewForm application={application} review={review} /> : <ReviewRead review={review} />}
    </Section>
  );
}

function ReviewRead({ review }: { review: ApplicationReview }) {
  const { t } = useTranslation('case');
  return (
    <Stack gap="xs">
      {Object.entries(ITEMS).map(([item, sentence]) => {
        const found = review.answers.find((each) => each.item === item);
        return <div key={item}><Checkbox size="xs" readOnly checked={found?.answer ?? false} label={localText(sentence)} /> {found?.remark ? <Text size="sm" c="dimmed" pl="lg">{found.remark}</Text> : null}</div>;
      })}
      {review.competenceNeeded ? <Facts columns={2} items={[[t('case:review.sectors'), review.competenceNeeded.sectorCodes.join(', ') || '–'], [t('case:review.languages'), formatList(review.competenceNeeded.languages.map(languageName)) || '–']]} /> : null}
      {review.reasons ? <Text className="prose">{review.reasons}</Text> : null}
    </Stack>
  );
}

function ReviewForm({ application, review }: { application: Application; review: ApplicationReview }) {
  const { t } = useTranslation('case');
  const [draft, setDraft] = useState(() => draftOf(application, review));
  const [version, setVersion] = useState(review.version);
  const reload = useReload(application.id);
  const { state, flush } = useAutosave(draft, async (values) => {
    const answers = Object.entries(values.answers).filter(([, { answer, remark }]) => answer || remark.trim()).map(([item, { answer, remark }]) => ({ item, answer, ...(remark.trim() && { remark }) }));
    const competenceNeeded = values.standards.length > 0 ? { standards: values.standards, sectorCodes: values.sectorCodes.map(Number).filter(Boolean), languages: values.languages } : null;
    const saved = await ask(api.PUT('/api/applications/{id}/review', { params: { path: { id: application.id } }, body: { version, answers, competenceNeeded } }));
    if (saved.review) setVersion(saved.review.version);
    reload(saved);
  });
  const set = (item: string, patch: Partial<{ answer: boolean; remark: string }>): void => setDraft((now) => ({ ...now, answers: { ...now.answers, [item]: { answer: false, remark: '', ...now.answers[item], ...patch } } }));
  return (
    <Stack>
      <UnsavedGuard when={state.kind === 'waiting' || state.kind === 'offline' || state.kind === 'refused'} />
      <Stack gap="xs">
        {Object.entries(ITEMS).map(([item, sentence]) => {
          const label = localText(sentence);
          return (
            <Group key={item} wrap="nowrap" align="flex-start" gap="xs">
              <Checkbox mt={6} checked={draft.answers[item]?.answer ?? false} onChange={(event) => set(item, { answer: event.currentTarget.checked })} label={label} style={{ flex: '1 1 55%' }} />
              <Textarea minRows={1} size="xs" aria-label={t('case:review.remarkOn', { item: label })} placeholder={t('case:review.remark')} value={draft.answers[item]?.remark ?? ''} maxLength={4000} onChange={(event) => set(item, { remark: event.currentTarget.value })} style={{ flex: '1 1 45%' }} />
            </Group>
          );
        })}
      </Stack>
      <Text fw={600}>{t('case:review.competence')}</Text>
      <MultiSelect label={t('case:column.standards')} data={STANDARDS.map((value) => ({ value, label: standardName(value) }))} value={draft.standards} onChange={(standards) => setDraft({ ...draft, standards })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TagsInput label={t('case:review.sectors')} description={t('case:site.sectorsHint')} value={draft.sectorCodes} onChange={(sectorCodes) => setDraft({ ...draft, sectorCodes })} />
        <TagsInput label={t('case:review.languages')} description={t('case:review.languagesHint')} value={draft.languages} onChange={(languages) => setDraft({ ...draft, languages })} />
      </SimpleGrid>
      <Group justify="space-between"><AutosaveNote state={state} /><Button variant="default" size="xs" onClick={() => void flush()}>{t('common:action.save')}</Button></Group>
    </Stack>
  );
}

/** Puts a saved application where the page reads it: its moves have changed with it. */
function useReload(id: string): (application: Application) => void {
  const cache = useQueryClient();
  return (application) => cache.setQueryData(applicationKey(id), application);
}
