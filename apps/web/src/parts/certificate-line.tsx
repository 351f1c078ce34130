import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysFrom, formatDay } from '../lib/format';

export interface LineMark { label: string; on: string; kind: 'decision' | 'due' | 'done' | 'expiry' }

const COLOR: Record<LineMark['kind'], string> = {
  decision: 'var(--mantine-color-pine-6)', due: 'var(--mantine-color-ochre-5)', done: 'var(--mantine-color-pine-4)', expiry: 'var(--mantine-color-clay-6)',
};

/** The three years of a certificate as one line: decision, audits done and due, expiry, and where today is. */
export function CertificateLine({ from, to, today, marks }: { from: string; to: string; today: string; marks: readonly LineMark[] }) {
  const { t } = useTranslation();
  const length = Math.max(daysFrom(from, to), 1);
  const share = (day: string): number => Math.min(Math.max(daysFrom(from, day) / length, 0), 1);
  const x = (day: string): number => 16 + share(day) * 688;
  const ordered = [...marks].sort((a, b) => (a.on < b.on ? -1 : 1));
  const spoken = ordered.map((mark) => `${mark.label} ${formatDay(mark.on)}`).join('; ');
  return (
    <Box component="figure" m={0}>
      <svg viewBox="0 0 720 64" role="img" aria-label={t('common:line.label', { spoken })} style={{ width: '100%', display: 'block' }}>
        <line x1="16" x2="704" y1="40" y2="40" stroke="var(--mantine-color-default-border)" strokeWidth="4" strokeLinecap="round" />
        <line x1="16" x2={x(today)} y1="40" y2="40" stroke="var(--mantine-color-pine-5)" strokeWidth="4" strokeLinecap="round" />
        {ordered.map((mark) => <circle key={`${mark.label}${mark.on}`} cx={x(mark.on)} cy="40" r="7" fill={mark.kind === 'due' ? 'var(--surface)' : COLOR[mark.kind]} stroke={COLOR[mark.kind]} strokeWidth="3" />)}
        {today >= from && today <= to ? (
          <g><line x1={x(today)} x2={x(today)} y1="20" y2="52" stroke="currentColor" strokeWidth="1.5" /><text x={x(today)} y="14" fontSize="11" fill="currentColor" textAnchor={share(today) > 0.9 ? 'end' : share(today) < 0.1 ? 'start' : 'middle'}>{t('common:line.today')}</text></g>
        ) : null}
      </svg>
      <Box component="ol" m={0} mt="xs" p={0} style={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1.5rem' }}>
        {ordered.map((mark) => (
          <Text component="li" size="sm" key={`${mark.label}${mark.on}`}>
            <span aria-hidden style={{ display: 'inline-block', width: 9, height: 9, borderRadius: 9, marginInlineEnd: 6, border: `2px solid ${COLOR[mark.kind]}`, background: mark.kind === 'due' ? 'transparent' : COLOR[mark.kind] }} />
            {mark.label} <Text component="span" c="dimmed" size="sm" className="num">{formatDay(mark.on)}</Text>
          </Text>
        ))}
      </Box>
    </Box>
  );
}
