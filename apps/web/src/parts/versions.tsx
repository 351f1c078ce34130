import { Box, Mark, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface VersionRow { label: string; before: string; after: string }

/** Cuts off what two texts share at both ends; the middle is what changed. */
export function changedMiddle(before: string, after: string): { start: number; endBefore: number; endAfter: number } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

function Marked({ text, start, end, color }: { text: string; start: number; end: number; color: string }) {
  if (end <= start) return <Text component="span" className="prose">{text || '–'}</Text>;
  return <Text component="span" className="prose">{text.slice(0, start)}<Mark style={{ color: 'inherit', backgroundColor: `light-dark(var(--mantine-color-${color}-2), var(--mantine-color-${color}-8))` }}>{text.slice(start, end)}</Mark>{text.slice(end)}</Text>;
}

/** Two versions beside each other, the difference marked. */
export function Versions({ rows, before, after }: { rows: readonly VersionRow[]; before: string; after: string }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={360}>
      <Table verticalSpacing="xs" layout="fixed" className="cards">
        <Table.Thead><Table.Tr><Table.Th w="22%"><span className="only-reader">{t('common:versions.field')}</span></Table.Th><Table.Th>{before}</Table.Th><Table.Th>{after}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const { start, endBefore, endAfter } = changedMiddle(row.before, row.after);
            return (
              <Table.Tr key={row.label}>
                <Table.Th scope="row"><Box fw={550}>{row.label}</Box></Table.Th>
                <Table.Td data-label={before}><Marked text={row.before} start={start} end={endBefore} color="clay" /></Table.Td>
                <Table.Td data-label={after}><Marked text={row.after} start={start} end={endAfter} color="pine" /></Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
