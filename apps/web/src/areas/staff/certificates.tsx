import { Anchor, Badge } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/shapes';
import { formatDay, localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { type Column, DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { RowLink } from '../../parts/row-link';
import { CERTIFICATE_COLOR } from '../case/colors';
import { Due } from '../case/due';

export type CertificateRow = Answer<'CertificateRowDto'>;

const STATES = ['active', 'suspended', 'expired', 'withdrawn', 'cancelled', 'transferred_out', 'lapsed'] as const;

export function Certificates() {
  const { t } = useTranslation(['case', 'words']);
  const columns: Column<CertificateRow>[] = [
    { id: 'number', header: t('case:certificate.number'), text: (row) => row.number, cell: (row) => <RowLink to={`/staff/cases/${row.caseId}/certificates`}>{row.number}</RowLink> },
    { id: 'holder', header: t('case:certificate.holder'), text: (row) => localText(row.holder), cell: (row) => localText(row.holder) },
    { id: 'standard', header: t('case:column.standard'), text: (row) => standardName(row.standard), cell: (row) => standardName(row.standard) },
    { id: 'status', header: t('case:column.state'), text: (row) => t(`case:shown.${row.status}`), cell: (row) => <Badge color={CERTIFICATE_COLOR[row.status] ?? 'gray'}>{t(`case:shown.${row.status}`)}</Badge> },
    { id: 'effective', header: t('case:certificate.effective'), text: (row) => row.effectiveOn, cell: (row) => <span className="num">{formatDay(row.effectiveOn)}</span>, hidden: true },
    { id: 'expiry', header: t('case:certificate.expiry'), text: (row) => row.expiryOn, cell: (row) => <span className="num">{formatDay(row.expiryOn)}</span> },
    { id: 'due', header: t('case:certificate.nextDue'), text: (row) => row.nextDueOn ?? '', cell: (row) => <Due on={row.nextDueOn} /> },
    { id: 'public', header: t('case:certificate.public'), text: (row) => `/verify/${row.number}`, cell: (row) => <Anchor href={`/verify/${encodeURIComponent(row.number)}`} target="_blank" rel="noreferrer" size="sm" aria-label={t('case:certificate.publicOf', { number: row.number })}><IconExternalLink size={16} /></Anchor> },
  ];
  return (
    <Page title={t('case:list.certificates')}>
      <DataTable
        name="certificates" views path="/api/certificates" columns={columns} searchLabel={t('case:list.searchCertificates')} rowId={({ id }) => id} rowName={({ number }) => number} empty={{ title: t('case:list.noCertificates') }}
        filters={[{ id: 'state', label: t('case:column.state'), options: STATES.map((value) => ({ value, label: t(`words:certificate.${value}`) })) }]}
      />
    </Page>
  );
}
