import { Badge, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, formatList, localText } from '../../../lib/format';
import type { Audit } from './types';

export function Plan({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const site = (id: string | null): string => localText(audit.sites.find(({ siteId }) => siteId === id)?.name) || '–';
  const name = (id: string): string => audit.team.find(({ personId }) => personId === id)?.name ?? '–';
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs" className="cards">
        <Table.Thead><Table.Tr><Table.Th>{t('case:plan.when')}</Table.Th><Table.Th>{t('case:plan.site')}</Table.Th><Table.Th>{t('case:plan.subject')}</Table.Th><Table.Th>{t('case:plan.who')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {(audit.plan?.items ?? []).map((item, index) => (
            <Table.Tr key={index}>
              <Table.Td><span className="num">{formatDay(item.onDay)}</span> {t(`case:half.${item.half}`)}</Table.Td>
              <Table.Td data-label={t('case:plan.site')}>{site(item.siteId)} {item.remote ? <Badge color="slate">{t('case:plan.remote')}</Badge> : null}</Table.Td>
              <Table.Td data-label={t('case:plan.subject')}><div>{item.subject}{item.clauses.length > 0 ? <Text size="xs" c="dimmed">{item.clauses.join(', ')}</Text> : null}</div></Table.Td>
              <Table.Td data-label={t('case:plan.who')}>{formatList(item.personIds.map(name))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {audit.plan?.companions ? <Text size="sm" p="md">{audit.plan.companions}</Text> : null}
    </Table.ScrollContainer>
  );
}
