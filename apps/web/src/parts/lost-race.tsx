import { Button, Group, Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';

export interface RaceField { label: string; mine: string; theirs: string }

interface LostRaceProps {
  error: unknown;
  /** Fields that differ now; empty while the newer state is being read. */
  fields: readonly RaceField[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody was faster: shows both texts side by side and loses neither. */
export function LostRace({ error, fields, keepMine, takeTheirs }: LostRaceProps) {
  const { t } = useTranslation();
  const lost = error instanceof ApiProblem && error.isStale;
  const copy = () => void navigator.clipboard.writeText(fields.map((field) => `${field.label}\n${field.mine}`).join('\n\n'));
  return (
    <Modal opened={lost} onClose={keepMine} title={t('common:race.title')} size="xl">
      <Text>{t('common:race.text')}</Text>
      <Table.ScrollContainer minWidth={480} mt="md">
        <Table withTableBorder>
          <Table.Thead><Table.Tr><Table.Th>{t('common:race.field')}</Table.Th><Table.Th>{t('common:race.mine')}</Table.Th><Table.Th>{t('common:race.theirs')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field.label}>
                <Table.Th scope="row">{field.label}</Table.Th>
                <Table.Td className="prose">{field.mine}</Table.Td>
                <Table.Td className="prose">{field.theirs}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="flex-end" mt="md">
        <Button variant="subtle" onClick={copy}>{t('common:race.copy')}</Button>
        <Button variant="default" onClick={takeTheirs}>{t('common:race.takeTheirs')}</Button>
        <Button onClick={keepMine}>{t('common:race.keepMine')}</Button>
      </Group>
    </Modal>
  );
}
