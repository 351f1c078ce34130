import { Button, Group, HoverCard, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { QueryKey } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move } from '../api/problem';
import { ProblemNote, RefusalList, RuleTag } from './problem-note';
import { useRefusalText } from './use-refusal-text';
import { useSave } from './use-save';

export type Reasons = Record<string, string>;

/** How a move is sent. `form` draws what the move needs to be told; its state lives in the screen. */
export interface MoveAction {
  send: (reasons: Reasons, key: string) => Promise<unknown>;
  form?: ReactNode;
  /** False while the form lacks something. */
  ready?: boolean;
  /** Rules that the form itself answers: they are open until it is filled in, so they do not make the button grey. */
  answers?: readonly string[];
  /** Rules whose warning the form has answered by now: no reason is asked for them. */
  settled?: readonly string[];
  /** Possible, but not the way forward: never the primary button. */
  quiet?: boolean;
  /** A dialogue with room for a table. */
  wide?: boolean;
  /** A move that ends something: drawn as such and asked for once more. */
  final?: boolean;
}

interface MoveBarProps {
  /** From the API; nothing else decides which buttons there are and which are grey. */
  moves: readonly Move[];
  /** Prefix of the words for the buttons; the move's name is added. */
  words: string;
  actions: Record<string, MoveAction>;
  touches: readonly QueryKey[];
  done?: (move: string, output: unknown) => void;
}

/** A grey button that can be focused, and says why it is grey. */
function BlockedMove({ label, move }: { label: string; move: Move }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <HoverCard width={380} shadow="md" withArrow position="bottom-start" openDelay={80} initiallyOpened={false}>
      <HoverCard.Target>
        <Button variant="default" aria-disabled="true" data-disabled leftSection={<IconLock size={15} stroke={1.6} />} onClick={(event) => { event.preventDefault(); setOpened(true); }} style={{ pointerEvents: 'auto', cursor: 'help' }}>
          {label}
        </Button>
      </HoverCard.Target>
      <HoverCard.Dropdown><RefusalList refusals={move.blockedBy} /></HoverCard.Dropdown>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('common:move.blockedTitle', { move: label })}>
        <RefusalList refusals={move.blockedBy} />
      </Modal>
    </HoverCard>
  );
}

interface MoveDialogueProps { label: string; move: Move; action: MoveAction; touches: readonly QueryKey[]; close: () => void; done?: (output: unknown) => void }

function MoveDialogue({ label, move, action, touches, close, done }: MoveDialogueProps) {
  const { t } = useTranslation();
  const [reasons, setReasons] = useState<Reasons>({});
  const { save, saving, error } = useSave({
    save: (given: Reasons, key) => action.send(given, key), touches, said: t('common:move.done', { move: label }),
    done: (output) => { close(); done?.(output); },
  });
  const textOf = useRefusalText();
  const warnings = move.warnings.filter(({ rule }) => !action.settled?.includes(rule));
  const lacking = warnings.some(({ rule }) => !reasons[rule]?.trim()) || action.ready === false;
  return (
    <Modal opened onClose={close} title={label} size={action.wide ? '64rem' : 'lg'}>
      <form onSubmit={(event) => { event.preventDefault(); if (!lacking) save(Object.fromEntries(Object.entries(reasons).filter(([rule]) => !action.settled?.includes(rule)))); }}>
        <Stack>
          {action.form}
          {warnings.map((warning) => (
            <Textarea
              key={warning.rule} required label={textOf(warning).message} value={reasons[warning.rule] ?? ''} maxLength={4000}
              description={<>{t('common:move.reasonNeeded')} <RuleTag refusal={warning} /></>}
              onChange={(event) => { const { value } = event.currentTarget; setReasons((now) => ({ ...now, [warning.rule]: value })); }}
            />
          ))}
          {!action.form && warnings.length === 0 ? <Text>{t('common:move.confirm', { move: label })}</Text> : null}
          <ProblemNote error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close} disabled={saving}>{t('common:action.cancel')}</Button>
            <Button type="submit" loading={saving} disabled={lacking} color={action.final ? 'clay' : undefined}>{label}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The moves that this state offers to this person. Grey: what stands against it. Amber: passes with a reason. */
export function MoveBar({ moves, words, actions, touches, done }: MoveBarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const known = moves.filter(({ name }) => name in actions);
  const current = known.find(({ name }) => name === open);
  const label = (name: string): string => t(`${words}.${name}`);
  const canStart = (move: Move): boolean => move.allowed || move.blockedBy.every(({ rule }) => actions[move.name]?.answers?.includes(rule));
  const first = known.findIndex((move) => canStart(move) && !actions[move.name]?.final && !actions[move.name]?.quiet);
  if (known.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('common:move.label')}>
      {known.map((move, index) => canStart(move) ? (
        <Button
          key={move.name} variant={index === first ? 'filled' : 'default'} onClick={() => setOpen(move.name)}
          c={actions[move.name]?.final ? 'var(--mantine-color-error)' : undefined}
        >
          {label(move.name)}
        </Button>
      ) : <BlockedMove key={move.name} label={label(move.name)} move={move} />)}
      {current && actions[current.name] ? (
        <MoveDialogue
          label={label(current.name)} move={current} action={actions[current.name] as MoveAction} touches={touches}
          close={() => setOpen(null)} done={(output) => done?.(current.name, output)}
        />
      ) : null}
    </Group>
  );
}
