import { Box, Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../lib/format';
import { Empty } from './states';
import { ProblemNote } from './problem-note';
import { useSave } from './use-save';
import classes from './parts.module.css';

export interface Entry { id: string; authorName: string; own?: boolean; at: string; text: string }

interface ThreadProps { entries: readonly Entry[]; label: string; hint?: string; emptyText: string; send?: (text: string, key: string) => Promise<unknown>; touches: readonly QueryKey[] }

/** Notes or messages in the order they were written, and a field for the next one. */
export function Thread({ entries, label, hint, emptyText, send, touches }: ThreadProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { save, saving, error, errors } = useSave({ save: (body: string, key) => (send ? send(body, key) : Promise.resolve()), touches, said: t('common:thread.sent'), done: () => setText('') });
  return (
    <Stack>
      {entries.length === 0 ? <Empty title={emptyText} /> : (
        <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {entries.map((entry) => (
            <Box component="li" key={entry.id} className={classes.entry} data-own={entry.own || undefined}>
              <Paper p="sm">
                <Text size="sm" c="dimmed">{entry.authorName} · <time dateTime={entry.at}>{formatInstant(entry.at)}</time></Text>
                <Text className="prose" dir="auto">{entry.text}</Text>
              </Paper>
            </Box>
          ))}
        </Stack>
      )}
      {send ? (
        <form onSubmit={(event) => { event.preventDefault(); if (text.trim()) save(text); }}>
          <Stack gap="xs">
            <Textarea label={label} description={hint} value={text} onChange={(event) => setText(event.currentTarget.value)} maxLength={10_000} error={errors.text} dir="auto" />
            <ProblemNote error={error} />
            <Group justify="flex-end"><Button type="submit" loading={saving} disabled={!text.trim()}>{t('common:thread.send')}</Button></Group>
          </Stack>
        </form>
      ) : null}
    </Stack>
  );
}
