import { Box, Group, Paper, Stack, Text, Title, type PaperProps } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageProps { title: string; eyebrow?: ReactNode; note?: ReactNode; action?: ReactNode; children: ReactNode }

/** One screen: where one is, its one primary action, its content. Sets the window's title. */
export function Page({ title, eyebrow, note, action, children }: PageProps) {
  useEffect(() => { document.title = `${title} · Attesta`; }, [title]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="md">
        <Box miw={0} flex="1 1 20rem">
          {eyebrow ? <Text component="div" className="eyebrow" mb={4}>{eyebrow}</Text> : null}
          <Title order={1}>{title}</Title>
          {note ? <Text c="dimmed" mt={4} component="div">{note}</Text> : null}
        </Box>
        {action ? <Group gap="xs" className="no-print">{action}</Group> : null}
      </Group>
      {children}
    </Stack>
  );
}

interface SectionProps extends PaperProps { title?: ReactNode; note?: ReactNode; action?: ReactNode; children: ReactNode; flush?: boolean }

/** A sheet of paper with a heading. `flush` lets a table reach its edges. */
export function Section({ title, note, action, children, flush = false, ...paper }: SectionProps) {
  return (
    <Paper component="section" {...paper}>
      {title || action ? (
        <Group justify="space-between" px="md" pt="sm" pb={flush ? 'xs' : 0} gap="xs" align="flex-start">
          <Box miw={0} flex="1 1 12rem">
            {title ? <Title order={2} size="h3">{title}</Title> : null}
            {note ? <Text size="sm" c="dimmed" component="div">{note}</Text> : null}
          </Box>
          {action}
        </Group>
      ) : null}
      <Box className={flush ? 'flush' : undefined} p={flush ? 0 : 'md'} pt={flush ? 0 : 'sm'}>{children}</Box>
    </Paper>
  );
}

/** Label and value pairs of a record, in columns that fold. */
export function Facts({ items, columns = 3 }: { items: readonly [label: string, value: ReactNode][]; columns?: number }) {
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${Math.round(54 / columns)}rem), 1fr))`, gap: '0.75rem 1.5rem', margin: 0 }}>
      {items.map(([label, value]) => (
        <div key={label}>
          <Text component="dt" size="xs" c="dimmed">{label}</Text>
          <Box component="dd" m={0}>{value ?? '–'}</Box>
        </div>
      ))}
    </dl>
  );
}
