import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysFrom, formatDay } from '../lib/format';
import classes from './certificate-line.module.css';

/** `planned`: dates are agreed; `due`: the last day for an audit that has none yet. */
export interface LineMark { label: string; on: string; kind: 'decision' | 'due' | 'planned' | 'done' | 'expiry' }

interface CertificateLineProps { from: string; to: string; today: string; marks: readonly LineMark[] }

/** The three years of a certificate as one line: decision, audits done, planned and due, expiry, and where today is. */
export function CertificateLine({ from, to, today, marks }: CertificateLineProps) {
  const { t } = useTranslation();
  const length = Math.max(daysFrom(from, to), 1);
  const at = (day: string): string => `${Math.min(Math.max(daysFrom(from, day) / length, 0), 1) * 100}%`;
  const ordered = [...marks].sort((a, b) => (a.on < b.on ? -1 : 1));
  const spoken = ordered.map((mark) => `${mark.label} ${formatDay(mark.on)}`).join('; ');
  const within = today >= from && today <= to;
  return (
    <Box component="figure" m={0}>
      <div className={classes.line} role="img" aria-label={t('common:line.label', { spoken })}>
        <span className={classes.passed} style={{ width: at(today) }} />
        {yearsBetween(from, to).map((year) => <span key={year} className={classes.year} style={{ left: at(`${year}-01-01`) }} data-edge={daysFrom(from, `${year}-01-01`) / length > 0.85 ? 'end' : undefined}>{year}</span>)}
        {within ? <span className={classes.today} style={{ left: at(today) }} data-edge={edgeOf(daysFrom(from, today) / length)}>{t('common:line.today')}</span> : null}
        {ordered.map((mark) => <span key={`${mark.label}${mark.on}`} className={classes.mark} data-kind={mark.kind} style={{ left: at(mark.on) }} />)}
      </div>
      <Box component="ol" m={0} mt="xs" p={0} className={classes.legend}>
        {ordered.map((mark) => (
          <Text component="li" size="sm" key={`${mark.label}${mark.on}`}>
            <span aria-hidden className={classes.dot} data-kind={mark.kind} />
            {mark.label} <Text component="span" c="dimmed" size="sm" className="num">{formatDay(mark.on)}</Text>
          </Text>
        ))}
      </Box>
    </Box>
  );
}

/** Years that begin between the two days. */
function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

const edgeOf = (share: number): 'start' | 'end' | undefined => (share < 0.06 ? 'start' : share > 0.94 ? 'end' : undefined);
