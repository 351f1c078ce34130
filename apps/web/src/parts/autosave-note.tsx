import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../lib/format';
import type { AutosaveState } from './use-autosave';

/** One quiet line: what became of the last keystroke. */
export function AutosaveNote({ state }: { state: AutosaveState }) {
  const { t } = useTranslation();
  const line = {
    clean: '', waiting: t('common:autosave.waiting'), saving: t('common:autosave.saving'),
    saved: state.kind === 'saved' ? t('common:autosave.saved', { time: formatTime(state.at) }) : '',
    offline: t('common:autosave.offline'), refused: state.kind === 'refused' ? t('common:autosave.refused', { why: state.error.message }) : '',
  }[state.kind];
  const bad = state.kind === 'offline' || state.kind === 'refused';
  return <Text size="sm" c={bad ? 'var(--mantine-color-error)' : 'dimmed'} role="status" aria-live="polite" mih="1.4em">{line}</Text>;
}
