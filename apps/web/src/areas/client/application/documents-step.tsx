import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../parts/states';
import { AddDocument, DocumentTable, useDocuments } from '../../case/documents';
import type { Application } from '../../case/types';
import type { Draft } from './draft';
import { Gaps, type StepProps } from './gaps';

export function DocumentsStep({ application, draft, change, gaps }: StepProps<Draft> & { application: Application }) {
  const { t } = useTranslation('client');
  const documents = useDocuments(application.caseId);
  return (
    <Stack>
      <Gaps gaps={gaps} />
      <Text>{t('client:documents.text')}</Text>
      <Loaded query={documents} lines={3}>
        {({ items }) => (
          <>
            {items.length > 0 ? <DocumentTable caseId={application.caseId} documents={items} /> : null}
            <AddDocument caseId={application.caseId} />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              {(['internalAudit', 'managementReview'] as const).map((name) => (
                <Select key={name} clearable label={t(`client:documents.${name}`)} disabled={!draft[name] || items.length === 0} data={items.map((row) => ({ value: row.id, label: row.title }))} value={draft[name]?.documentId ?? null}
                  onChange={(documentId) => { const record = draft[name]; if (record) change({ [name]: { ...record, documentId } }); }} />
              ))}
            </SimpleGrid>
          </>
        )}
      </Loaded>
    </Stack>
  );
}
