import { Group, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { formatInstant, formatList } from '../../lib/format';
import { AutosaveNote } from '../../parts/autosave-note';
import { LostRace } from '../../parts/lost-race';
import type { MoveAction } from '../../parts/move-bar';
import { Section } from '../../parts/page';
import { Loaded } from '../../parts/states';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { AddDocument, useDocuments } from './documents';
import { type Finding, FindingMoves } from './finding-moves';
import { type AnswerTexts, textsOf, useAnswerDraft } from './use-answer-draft';

export const PLAN_PARTS = ['cause', 'correction', 'correctiveAction', 'otherSites'] as const;
const NEEDED = ['cause', 'correction', 'correctiveAction'] as const;

const offers = ({ moves }: Finding, move: 'respond' | 'send_evidence'): boolean => moves.some(({ name }) => name === move);
/** An answer of the client is awaited, and this person writes or sends it. */
export const isAwaited = (finding: Finding): boolean => finding.grade !== 'improvement' && (offers(finding, 'respond') || offers(finding, 'send_evidence'));

/** The client's answer while it is written: everybody of the organisation writes the same draft, the representative sends it. */
export function AnswerForm({ finding }: { finding: Finding }) {
  // Read anew whenever the form is opened, and left alone while somebody types.
  const draft = useQuery({ queryKey: ['answer-draft', finding.id], gcTime: 0, staleTime: Infinity, refetchOnReconnect: false, queryFn: ({ signal }) => ask(api.GET('/api/findings/{id}/answer-draft', { params: { path: { id: finding.id } }, signal })) });
  return <Loaded query={draft} lines={6}>{(loaded) => <Writing key={finding.state} finding={finding} loaded={loaded} />}</Loaded>;
}

/** An empty draft of a new answer begins with the last one. */
function startOf(loaded: Answer<'AnswerDraftDto'>, { responses }: Finding): AnswerTexts {
  const texts = textsOf(loaded);
  const last = responses.filter(({ kind }) => kind === 'plan').at(-1);
  if (!last || PLAN_PARTS.some((part) => texts[part] !== '')) return texts;
  return { ...texts, ...Object.fromEntries(PLAN_PARTS.map((part) => [part, last[part] ?? ''])) };
}

function Writing({ finding, loaded }: { finding: Finding; loaded: Answer<'AnswerDraftDto'> }) {
  const { t } = useTranslation('case');
  const { texts, state, flush, theirs, change, version, keepMine, takeTheirs } = useAnswerDraft(finding.id, loaded, startOf(loaded, finding));
  const sending = useSending(finding, texts, version, flush);
  const documents = useDocuments(finding.caseId);
  const titlesOf = (ids: readonly string[]): string => formatList(ids.map((id) => documents.data?.items.find((row) => row.id === id)?.title ?? t('case:document.one')));
  const isPlan = offers(finding, 'respond');
  const parts = isPlan ? (finding.sites.length > 0 ? PLAN_PARTS : NEEDED) : [];
  const before = state.kind === 'clean' && loaded.changedAt && loaded.changedBy ? t('case:answer.draftBy', { name: loaded.changedBy, at: formatInstant(loaded.changedAt) }) : '';
  const differing = !theirs ? [] : [
    ...([...PLAN_PARTS, 'evidence'] as const).filter((part) => texts[part] !== theirs[part]).map((part) => ({ label: part === 'evidence' ? t('case:answer.whatWasDone') : t(`case:answer.${part}`), mine: texts[part], theirs: theirs[part] })),
    ...(titlesOf(texts.documentIds) === titlesOf(theirs.documentIds) ? [] : [{ label: t('case:answer.documents'), mine: titlesOf(texts.documentIds), theirs: titlesOf(theirs.documentIds) }]),
  ];
  return (
    <Section title={isPlan ? t('case:answer.write') : t('case:answer.writeEvidence')} note={t('case:answer.writeNote')}>
      <UnsavedGuard when={state.kind === 'waiting' || state.kind === 'offline' || state.kind === 'refused'} />
      <LostRace error={state.kind === 'refused' ? state.error : null} fields={differing} keepMine={keepMine} takeTheirs={takeTheirs} />
      <Stack>
        {parts.map((part) => <Textarea key={part} label={t(`case:answer.${part}`)} description={t(`case:answerHint.${part}`)} withAsterisk={part !== 'otherSites'} value={texts[part]} maxLength={10_000} dir="auto" onChange={(event) => change({ [part]: event.currentTarget.value })} />)}
        {isPlan ? null : <Textarea label={t('case:answer.whatWasDone')} value={texts.evidence} maxLength={10_000} dir="auto" onChange={(event) => change({ evidence: event.currentTarget.value })} />}
        <MultiSelect label={t('case:answer.documents')} searchable data={(documents.data?.items ?? []).map((row) => ({ value: row.id, label: row.title }))} value={texts.documentIds} onChange={(documentIds) => change({ documentIds })} />
        <AddDocument caseId={finding.caseId} kinds={['evidence', 'other']} done={(file) => change({ documentIds: [...texts.documentIds, file.id] })} />
        <Group justify="space-between" align="center">
          {before ? <Text size="sm" c="dimmed">{before}</Text> : <AutosaveNote state={state} />}
          <FindingMoves finding={finding} own={sending} />
        </Group>
      </Stack>
    </Section>
  );
}

/** Sends what stands in the form, after it was kept; not what somebody has written since. */
function useSending(finding: Finding, { cause, correction, correctiveAction, otherSites, evidence, documentIds }: AnswerTexts, version: () => number, flush: () => Promise<void>): Record<string, MoveAction> {
  const { t } = useTranslation('case');
  const lacking = NEEDED.filter((part) => !{ cause, correction, correctiveAction }[part].trim());
  const shows = evidence.trim() !== '' || documentIds.length > 0;
  const by = (key: string) => ({ params: { path: { id: finding.id } }, ...under(key) });
  const sent = (lacks: string | null) => (lacks ? <Text c="var(--mantine-color-error)">{lacks}</Text> : <Text>{t('case:answer.sendText')}</Text>);
  return {
    respond: {
      send: async (_, key) => {
        await flush();
        return ask(api.POST('/api/findings/{id}/response', { ...by(key), body: { version: finding.version, draftVersion: version(), cause, correction, correctiveAction, otherSites: otherSites.trim() ? otherSites : undefined, documentIds } }));
      },
      ready: lacking.length === 0, form: sent(lacking.length > 0 ? t('case:answer.lacks', { parts: formatList(lacking.map((part) => t(`case:answer.${part}`))) }) : null),
    },
    send_evidence: {
      send: async (_, key) => {
        await flush();
        return ask(api.POST('/api/findings/{id}/evidence', { ...by(key), body: { version: finding.version, draftVersion: version(), evidence, documentIds } }));
      },
      ready: shows, form: sent(shows ? null : t('case:answer.lacksEvidence')),
    },
  };
}
