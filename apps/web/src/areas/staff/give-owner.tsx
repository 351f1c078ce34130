import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { newKey, under } from '../../api/keys';
import { ApiProblem } from '../../api/problem';
import { localText } from '../../lib/format';
import { Picker } from '../../parts/picker';
import type { CaseRow } from '../case/types';
import type { PersonRow } from './people';

type Result = { done: true } | { done: false; why: string };

/** Gives the chosen cases an owner, a stand-in or both; each case by its own request, so that each has its own event and may be refused alone. */
export function GiveOwner({ rows, clear }: { rows: readonly CaseRow[]; clear: () => void }) {
  const { t } = useTranslation('case');
  // The cases as they were chosen: the list is read anew while the work goes on.
  const [cases, setCases] = useState<readonly CaseRow[] | null>(null);
  return (
    <>
      <Button variant="default" onClick={() => setCases(rows)}>{t('case:give.title')}</Button>
      {cases ? <GiveDialogue cases={cases} close={(any) => { setCases(null); if (any) clear(); }} /> : null}
    </>
  );
}

function GiveDialogue({ cases, close }: { cases: readonly CaseRow[]; close: (any: boolean) => void }) {
  const { t } = useTranslation('case');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [standInId, setStandInId] = useState<string | null>(null);
  const { results, running, give } = useGiving();
  const left = cases.filter(({ id }) => !results.get(id)?.done);
  const person = (row: PersonRow): { value: string; label: string } => ({ value: row.id, label: row.name });
  return (
    <Modal opened onClose={() => close(results.size > 0)} title={t('case:give.title')} size="lg" closeOnClickOutside={!running} withCloseButton={!running}>
      <Stack>
        <Text size="sm">{t('case:give.text', { count: cases.length })}</Text>
        <Picker label={t('case:column.owner')} placeholder={t('case:give.keep')} path="/api/people" value={ownerId} toOption={person} onChange={setOwnerId} />
        <Picker label={t('case:column.standIn')} placeholder={t('case:give.keep')} path="/api/people" value={standInId} toOption={person} onChange={setStandInId} />
        <List listStyleType="none" p={0} spacing={4} size="sm" aria-live="polite">
          {cases.map((row) => <ResultLine key={row.id} row={row} result={results.get(row.id)} />)}
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => close(results.size > 0)} disabled={running}>{results.size > 0 ? t('common:action.close') : t('common:action.cancel')}</Button>
          {left.length > 0 ? <Button loading={running} disabled={ownerId === null && standInId === null} onClick={() => void give(left, { ownerId, standInId })}>{t('case:give.button', { count: left.length })}</Button> : null}
        </Group>
      </Stack>
    </Modal>
  );
}

function ResultLine({ row, result }: { row: CaseRow; result: Result | undefined }) {
  const { t } = useTranslation('case');
  return (
    <List.Item icon={result ? (result.done ? <IconCheck size={16} color="var(--mantine-color-pine-6)" aria-label={t('case:give.done')} /> : <IconAlertTriangle size={16} color="var(--mantine-color-error)" aria-label={t('case:give.refused')} />) : <span aria-hidden>·</span>}>
      <Text span size="sm" fw={550}>{localText(row.organisation)}</Text> <Text span size="sm" c="dimmed" className="num">{row.number ?? ''}</Text>
      {result && !result.done ? <Text size="sm" c="var(--mantine-color-error)">{result.why}</Text> : null}
    </List.Item>
  );
}

interface Given { ownerId: string | null; standInId: string | null }

/** One after the other; what is left out of the wish stays as it is in each case. */
function useGiving() {
  const { t } = useTranslation('case');
  const cache = useQueryClient();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [running, setRunning] = useState(false);
  /** The key of each wish whose answer did not come: asked again, it is done once. */
  const keys = useRef(new Map<string, string>());
  const one = async (row: CaseRow, wish: Given): Promise<Result> => {
    const ownerId = wish.ownerId ?? row.ownerId;
    if (ownerId === null) return { done: false, why: t('case:give.ownerFirst') };
    const body = { ownerId, standInId: wish.standInId ?? (row.standInId === ownerId ? null : row.standInId), version: row.version };
    const text = `${row.id} ${JSON.stringify(body)}`;
    const key = keys.current.get(text) ?? newKey();
    keys.current.set(text, key);
    try {
      await ask(api.PUT('/api/cases/{id}/owner', { params: { path: { id: row.id } }, body, ...under(key) }));
      return { done: true };
    } catch (error) {
      if (error instanceof ApiProblem) keys.current.delete(text);
      return { done: false, why: error instanceof ApiProblem ? sentenceOf(error) : t('common:state.notSaved') };
    }
  };
  const give = async (left: readonly CaseRow[], wish: Given): Promise<void> => {
    setRunning(true);
    for (const row of left) {
      const result = await one(row, wish);
      setResults((now) => new Map(now).set(row.id, result));
    }
    await cache.invalidateQueries({ queryKey: ['/api/cases'] });
    setRunning(false);
  };
  return { results, running, give };
}

const sentenceOf = ({ problem, message }: ApiProblem): string => (problem.errors ?? []).map((each) => each.message).join('; ') || message;
