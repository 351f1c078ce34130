import { Group, Text } from '@mantine/core';

/** The seal: an even-edged disc with a check. */
export function Mark({ size = 26 }: { size?: number }) {
  const points = Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    const radius = index % 2 ? 13.4 : 15.4;
    return `${(16 + radius * Math.cos(angle)).toFixed(2)},${(16 + radius * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <polygon points={points} fill="var(--mantine-color-pine-5)" />
      <path d="M10 16.6l4.1 4.1 7.9-8.8" fill="none" stroke="#fff" strokeWidth="2.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export function Wordmark({ name = 'Attesta', color }: { name?: string; color?: string }) {
  return <Group gap={9} wrap="nowrap" miw={0}><Mark /><Text fw={680} fz={name.length > 18 ? '0.9375rem' : '1.0625rem'} lh={1.2} c={color} lineClamp={2} style={{ letterSpacing: '-0.01em' }}>{name}</Text></Group>;
}
