import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { areasOf, useSession } from '../../session/session';
import { Empty } from '../../parts/states';
import type { PersonFile } from './person-types';

/** The half days that are held, from the newest on, each with its case. */
export function BookedDays({ file }: { file: PersonFile }) {
  const { t } = useTranslation('staff');
  const area = areasOf(useSession().roles)[0] ?? 'staff';
  if (file.booked.length === 0) return <Empty title={t('staff:person.free')} />;
  const days = [...new Set(file.booked.map(({ onDay }) => onDay))].sort();
  return (
    <Table.ScrollContainer minWidth={380}>
      <Table>
        <Table.Thead><Table.Tr><Table.Th>{t('staff:person.day')}</Table.Th><Table.Th>{t('staff:person.morning')}</Table.Th><Table.Th>{t('staff:person.afternoon')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {days.map((day) => (
            <Table.Tr key={day}>
              <Table.Th scope="row" className="num">{formatDay(day)}</Table.Th>
              {(['morning', 'afternoon'] as const).map((half) => {
                const held = file.booked.find((row) => row.onDay === day && row.half === half);
                return <Table.Td key={half}>{held ? <Link to={`/${area}/cases/${held.caseId}`}>{held.caseNumber ?? t('staff:person.case')}</Link> : <Text c="dimmed" size="sm">–</Text>}</Table.Td>;
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
