import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import type { ListAddress } from './use-list-address';

/** Where in the list one is, and the way on; nothing where everything shows. */
export function Pager({ count, after, next, go }: { count: number; after: string | undefined; next: string | null | undefined; go: ListAddress['go'] }) {
  const { t } = useTranslation();
  if (!after && !next) return null;
  return (
    <Group p="sm" justify="space-between" className="no-print">
      <Text size="sm" c="dimmed">{t('common:table.rows', { count, shown: formatNumber(count) })}</Text>
      <Group gap="xs">
        {after ? <Button variant="default" onClick={() => go({ after: undefined })}>{t('common:table.first')}</Button> : null}
        <Button variant="default" disabled={!next} onClick={() => go({ after: next ?? undefined }, true)}>{t('common:table.next')}</Button>
      </Group>
    </Group>
  );
}
