import { Alert } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../api/problem';
import { RefusalList } from '../../../parts/problem-note';

/** What this step still lacks. */
export function Gaps({ gaps }: { gaps: readonly Refusal[] }) {
  const { t } = useTranslation('client');
  if (gaps.length === 0) return null;
  return <Alert color="slate" icon={<IconListCheck size={18} />} title={t('client:application.missing')}><RefusalList refusals={gaps} /></Alert>;
}

export interface StepProps<Draft> { draft: Draft; change: (patch: Partial<Draft>) => void; gaps: readonly Refusal[] }
