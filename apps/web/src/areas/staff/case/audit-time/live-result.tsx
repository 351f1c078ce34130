import { Button, List, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkLost } from '../../../../api/problem';
import { formatNumber, localText } from '../../../../lib/format';
import { ProblemNote } from '../../../../parts/problem-note';
import { DayNumbers } from '../calculation';
import { hasField } from './inputs';
import type { Preview } from './use-preview';
import classes from './audit-time.module.css';

/** The days as they would be, what is to be said about them, and the way to keep them. */
export function LiveResult({ preview, open, children }: { preview: Preview; open: number; children: ReactNode }) {
  const { t } = useTranslation('case');
  const { time, isFresh } = preview;
  return (
    <section className={classes.result} aria-label={t('case:time.result')}>
      <Stack gap="sm">
        {time ? <div className={classes.numbers} data-old={isFresh ? undefined : true} aria-busy={!isFresh}><DayNumbers time={time} /></div> : null}
        <span role="status" className="only-reader">{time && isFresh ? t('case:time.spoken', { days: time.days.initialDays === null ? t('case:time.byHand') : formatNumber(time.days.initialDays) }) : ''}</span>
        <Refused preview={preview} />
        {open > 0 ? <Text size="sm" c="dimmed">{t('case:time.open', { count: open })}</Text> : null}
        {time ? <Remarks time={time} /> : null}
        {children}
      </Stack>
    </section>
  );
}

/** Fields carry what is said against them; the rest stands here. */
function Refused({ preview: { error, errors } }: { preview: Preview }) {
  const { t } = useTranslation('case');
  const paths = Object.keys(errors);
  if (error instanceof NetworkLost) return <Text size="sm" c="dimmed">{t('case:time.unreachable')}</Text>;
  if (paths.length > 0 && paths.every(hasField)) return <Text size="sm" c="var(--mantine-color-error)">{t('case:time.seeFields')}</Text>;
  return <ProblemNote error={error} />;
}

/** Warnings of the result and how many sites it visits; on a narrow screen behind a press. */
function Remarks({ time }: { time: NonNullable<Preview['time']> }) {
  const { t } = useTranslation('case');
  const narrow = useMediaQuery('(max-width: 62em)');
  const [shown, setShown] = useState(false);
  const visits = time.samples.filter(({ audit }) => audit === 'initial').map(({ groups }) => t('case:time.visits', {
    visited: groups.reduce((sum, { picks }) => sum + picks.length, 0) + 1, all: groups.reduce((sum, { sites }) => sum + sites, 0) + 1,
  }));
  const remarks = [...time.warnings.map(({ message }) => localText(message)), ...visits];
  if (remarks.length === 0) return null;
  if (narrow && !shown) return <div><Button size="compact-xs" variant="subtle" onClick={() => setShown(true)}>{t('case:time.remarks', { count: remarks.length })}</Button></div>;
  return <List size="sm" spacing={4}>{remarks.map((remark) => <List.Item key={remark}>{remark}</List.Item>)}</List>;
}
