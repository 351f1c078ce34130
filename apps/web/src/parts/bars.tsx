import { Box, Group, Text } from '@mantine/core';
import { formatNumber } from '../lib/format';
import { ListLink, type ListTarget } from './list-link';

/** Part of a bar in a colour of its own, such as one grade of findings. */
export interface BarPart { name: string; value: number; color: string }
export interface Bar { key: string; label: string; value: number; target?: ListTarget; parts?: readonly BarPart[] }

const PLAIN = 'light-dark(var(--mantine-color-pine-5), var(--mantine-color-pine-4))';

/** Horizontal bars with their numbers: a list for the ear, a picture for the eye. With a target each leads to the rows behind it. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const legend = new Map(bars.flatMap(({ parts = [] }) => parts.map(({ name, color }) => [name, color] as const)));
  return (
    <>
      <Box component="ul" m={0} p={0} style={{ listStyle: 'none', display: 'grid', gridTemplateColumns: 'fit-content(42%) 1fr auto', gap: '6px 10px' }}>
        {bars.map((bar) => (
          <Box component="li" key={bar.key} style={{ display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid', alignItems: 'center' }}>
            <Text size="sm" lineClamp={2}>{bar.target ? <ListLink {...bar.target} c="var(--mantine-color-text)">{bar.label}</ListLink> : bar.label}</Text>
            <Box aria-hidden h={10} bg="light-dark(var(--mantine-color-gray-1), #26312e)" style={{ display: 'flex' }}>
              {(bar.parts ?? [{ name: '', value: bar.value, color: PLAIN }]).map((part) => <Box key={part.name} h="100%" w={`${(part.value / most) * 100}%`} bg={part.color} title={part.name ? `${part.name}: ${formatNumber(part.value, 0)}` : undefined} />)}
            </Box>
            <Text size="sm" ta="right" className="num">{formatNumber(bar.value, 0)}<span className="only-reader">{(bar.parts ?? []).filter(({ value }) => value > 0).map(({ name, value }) => ` ${name} ${formatNumber(value, 0)}`).join(',')}</span></Text>
          </Box>
        ))}
      </Box>
      {legend.size > 0 ? (
        <Group gap="md" mt="sm" aria-hidden>
          {[...legend].map(([name, color]) => <Text key={name} size="xs" c="dimmed"><span style={{ display: 'inline-block', width: 10, height: 10, background: color, marginInlineEnd: 6 }} />{name}</Text>)}
        </Group>
      ) : null}
    </>
  );
}
