import { useTranslation } from 'react-i18next';
import { AuditPage } from './case/audit/audit-page';
import { CaseAudits } from './case/case-audits';
import { CaseCertificates } from './case/case-certificates';
import { CaseFindings } from './case/case-findings';
import { CaseShell, type CaseTab } from './case/case-shell';
import { Documents } from './case/documents';
import { FindingPage } from './case/finding-page';
import { Messages, Notes } from './case/messages';
import type { CaseFile } from './case/types';
import { Section } from '../parts/page';
import { FindingsList } from './staff/findings';

/** The same sheets for each area, so that everybody talks about the same thing. */
export const StaffAudit = () => <AuditPage area="staff" />;
export const StaffFinding = () => <FindingPage area="staff" />;
export const AuditorAudit = () => <AuditPage area="auditor" />;
export const AuditorFinding = () => <FindingPage area="auditor" />;
export const AuditorFindings = () => <FindingsList area="auditor" />;
export const ClientAudit = () => <AuditPage area="client" />;
export const ClientFinding = () => <FindingPage area="client" />;

function AuditorDocuments({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  return <Section title={t('case:tab.documents')}><Documents caseId={file.id} /></Section>;
}
const AUDITOR_TABS: readonly CaseTab[] = [
  { name: 'audits', content: ({ file }) => <CaseAudits file={file} area="auditor" /> },
  { name: 'findings', content: ({ file }) => <CaseFindings file={file} area="auditor" /> },
  { name: 'certificates', content: CaseCertificates },
  { name: 'messages', content: Messages },
  { name: 'notes', content: Notes },
  { name: 'documents', content: AuditorDocuments },
];
export const AuditorCase = () => <CaseShell base="/auditor/cases" tabs={AUDITOR_TABS} />;
