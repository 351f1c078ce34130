import { Badge, Button, Group, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, localText } from '../../lib/format';
import { countryName } from '../../parts/address-fields';
import { headsOf, type Site } from './types';

/** Sites with what of the scope happens there and how many people do it; the sum below. */
export function SitesTable({ sites, edit, actions }: { sites: readonly Site[]; edit?: (site: Site) => void; actions?: (site: Site) => ReactNode }) {
  const { t } = useTranslation(['case', 'words']);
  const all = sites.reduce((sum, { people }) => sum + headsOf(people), 0);
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs" className="cards">
        <Table.Thead><Table.Tr><Table.Th>{t('case:site.one')}</Table.Th><Table.Th>{t('case:site.scopeShort')}</Table.Th><Table.Th ta="right">{t('case:site.heads')}</Table.Th>{edit ? <Table.Th><span className="only-reader">{t('common:action.edit')}</span></Table.Th> : null}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {sites.map((site) => (
            <Table.Tr key={site.id}>
              <Table.Td>
                <Group gap={6}><Text fw={600} size="sm">{localText(site.name)}</Text>{site.isCentral ? <Badge color="slate">{t('case:site.centralShort')}</Badge> : null}{site.kind === 'permanent' ? null : <Badge color="gray">{t(`words:siteKind.${site.kind}`)}</Badge>}</Group>
                <Text size="sm" c="dimmed">{site.address ? [localText(site.address.street), localText(site.address.city), countryName(site.address.country)].join(', ') : '–'}</Text>
              </Table.Td>
              <Table.Td data-label={t('case:site.scopeShort')}><Text size="sm">{localText(site.scope) || '–'}</Text></Table.Td>
              <Table.Td ta="right" className="num" data-label={t('case:site.heads')}><div>{site.people ? formatNumber(headsOf(site.people), 0) : '–'}{site.shifts > 1 ? <Text size="xs" c="dimmed">{t('case:site.inShifts', { count: site.shifts })}</Text> : null}</div></Table.Td>
              {edit ? <Table.Td><Group gap={4} justify="flex-end" wrap="nowrap"><Button size="compact-sm" variant="default" onClick={() => edit(site)} aria-label={`${t('common:action.edit')}: ${localText(site.name)}`}>{t('common:action.edit')}</Button>{actions?.(site)}</Group></Table.Td> : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot><Table.Tr><Table.Th colSpan={2}>{t('case:site.sum')}</Table.Th><Table.Th ta="right" className="num">{formatNumber(all, 0)}</Table.Th>{edit ? <Table.Th /> : null}</Table.Tr></Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
