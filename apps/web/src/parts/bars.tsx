import { Box, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../lib/format';

export interface Bar { key: string; label: string; value: number; to?: string }

/** Horizontal bars with their numbers: a list for the ear, a picture for the eye. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <Box component="ul" m={0} p={0} style={{ listStyle: 'none', display: 'grid', gap: 6 }}>
      {bars.map((bar) => (
        <Box component="li" key={bar.key} style={{ display: 'grid', gridTemplateColumns: 'minmax(7rem, 38%) 1fr 2.5rem', gap: 10, alignItems: 'center' }}>
          <Text size="sm" truncate title={bar.label}>{bar.to ? <Link to={bar.to} style={{ color: 'inherit' }}>{bar.label}</Link> : bar.label}</Text>
          <Box aria-hidden h={10} bg="light-dark(var(--mantine-color-gray-1), #26312e)"><Box h="100%" w={`${(bar.value / most) * 100}%`} bg="light-dark(var(--mantine-color-pine-5), var(--mantine-color-pine-4))" /></Box>
          <Text size="sm" ta="right" className="num">{formatNumber(bar.value, 0)}</Text>
        </Box>
      ))}
    </Box>
  );
}
