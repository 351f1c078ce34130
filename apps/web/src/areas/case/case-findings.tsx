import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import type { Area } from '../../session/session';
import { FindingList } from './audit/findings';
import { FindingsByClause } from './findings-by-clause';
import type { CaseFile } from './types';

/** All findings of the case, and by which clause they fall. */
export function CaseFindings({ file, area }: { file: CaseFile; area: Area }) {
  const { t } = useTranslation('case');
  const query = useQuery({ queryKey: ['case-findings', file.id], queryFn: ({ signal }) => ask(api.GET('/api/findings', { params: { query: { caseId: file.id, limit: 200 } }, signal })) });
  return (
    <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={<Section><Empty title={t('case:finding.noneOfCase')} text={area === 'client' ? t('case:finding.afterClosing') : undefined} /></Section>}>
      {({ items }) => (
        <SimpleGrid cols={{ base: 1, lg: area === 'client' ? 1 : 2 }}>
          <Section title={t('case:finding.title')} flush><FindingList rows={items} area={area} /></Section>
          {area === 'client' ? null : <Section title={t('case:finding.byClause')}><FindingsByClause filter={{ caseId: file.id }} area={area} /></Section>}
        </SimpleGrid>
      )}
    </Loaded>
  );
}
