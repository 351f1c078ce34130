import { Box, Paper, Text } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatDistance } from '../lib/format';
import classes from './parts.module.css';

interface StatusLineProps {
  happened: string;
  next?: string | null;
  who?: string | null;
  by?: string | null;
  today?: string;
}

/** One line under every case: what happened, what is next, who has it, by when. */
export function StatusLine({ happened, next, who, by, today }: StatusLineProps) {
  const { t } = useTranslation();
  const late = by && today && by < today;
  return (
    <Paper className={classes.status} data-late={late || undefined}>
      <Box><Text className="eyebrow">{t('common:status.happened')}</Text><Text fw={600}>{happened}</Text></Box>
      {next ? <IconArrowNarrowRight className={classes.statusArrow} aria-hidden stroke={1.3} /> : null}
      {next ? <Box><Text className="eyebrow">{t('common:status.next')}</Text><Text fw={600}>{next}</Text></Box> : null}
      {who ? <Box><Text className="eyebrow">{t('common:status.who')}</Text><Text>{who}</Text></Box> : null}
      {by ? (
        <Box>
          <Text className="eyebrow">{t('common:status.by')}</Text>
          <Text className="num" c={late ? 'var(--mantine-color-error)' : undefined} fw={late ? 600 : undefined}>{formatDay(by)} <Text component="span" size="sm" c={late ? 'inherit' : 'dimmed'}>({formatDistance(by, today)})</Text></Text>
        </Box>
      ) : null}
    </Paper>
  );
}
