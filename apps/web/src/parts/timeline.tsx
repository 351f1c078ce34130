import { Text, Timeline as Line } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatInstant } from '../lib/format';

export interface TimelineEvent { id: string; title: ReactNode; at: string; by?: string | null; reason?: string | null; detail?: ReactNode }

/** What happened, newest first, with who and why. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <Line bulletSize={12} lineWidth={1} active={-1}>
      {events.map((event) => (
        <Line.Item key={event.id} title={event.title}>
          <Text size="sm" c="dimmed"><time dateTime={event.at}>{formatInstant(event.at)}</time>{event.by ? ` · ${event.by}` : ''}</Text>
          {event.reason ? <Text size="sm" className="prose">“{event.reason}”</Text> : null}
          {event.detail}
        </Line.Item>
      ))}
    </Line>
  );
}
