import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FINDING_COLOR } from './colors';

interface Shown<State extends string> { grade: string; state: State }

/** An improvement asks the client for no answer: it stands as recorded. */
export const shownState = <State extends string>({ grade, state }: Shown<State>): State | 'recorded' => (grade === 'improvement' && state === 'open' ? 'recorded' : state);

export function FindingState<State extends string>({ finding, size }: { finding: Shown<State>; size?: 'lg' }) {
  const { t } = useTranslation('words');
  const state = shownState(finding);
  return <Badge {...(size ? { size } : {})} color={FINDING_COLOR[state] ?? 'gray'}>{t(`words:finding.${state}`)}</Badge>;
}
