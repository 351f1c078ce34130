import { Box, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

/** One small sheet in the middle: signing in and all that belongs to it. */
export function Sheet({ title, text, wide = false, children }: { title: string; text?: ReactNode; wide?: boolean; children: ReactNode }) {
  useEffect(() => { document.title = `${title} · Attesta`; }, [title]);
  return (
    <Box maw={wide ? 640 : 440} mx="auto" mt={{ base: 0, sm: 'lg' }}>
      <Paper p={{ base: 'md', sm: 'lg' }}>
        <Stack>
          <div>
            <Title order={1} size="h2" fz="1.5rem">{title}</Title>
            {text ? <Text c="dimmed" mt={6}>{text}</Text> : null}
          </div>
          {children}
        </Stack>
      </Paper>
    </Box>
  );
}
