import { useTranslation } from 'react-i18next';
import { Section } from '../../../parts/page';
import { CaseAudits } from '../../case/case-audits';
import { CaseCertificates } from '../../case/case-certificates';
import { CaseFindings } from '../../case/case-findings';
import { CaseShell, type CaseTab, lazyTab } from '../../case/case-shell';
import { Documents } from '../../case/documents';
import { History } from '../../case/history';
import { Messages } from '../../case/messages';
import type { CaseFile } from '../../case/types';
import { Overview } from './overview';
import { ProposeAudit } from './propose-audit';

const AuditsTab = ({ file }: { file: CaseFile }) => <CaseAudits file={file} area="staff" action={<ProposeAudit file={file} />} />;
const FindingsTab = ({ file }: { file: CaseFile }) => <CaseFindings file={file} area="staff" />;
function DocumentsTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  return <Section title={t('case:tab.documents')}><Documents caseId={file.id} /></Section>;
}

const TABS: readonly CaseTab[] = [
  { name: 'overview', content: Overview },
  { name: 'application', content: lazyTab(async () => (await import('./application-tab')).ApplicationTab) },
  { name: 'time', content: lazyTab(async () => (await import('./time-tab')).default) },
  { name: 'programme', content: lazyTab(async () => (await import('./programme-tab')).default) },
  { name: 'audits', content: AuditsTab },
  { name: 'findings', content: FindingsTab },
  { name: 'decision', content: lazyTab(async () => (await import('./decision-tab')).default) },
  { name: 'certificates', content: CaseCertificates },
  { name: 'messages', content: Messages },
  { name: 'documents', content: DocumentsTab },
  { name: 'history', content: History },
];

export function StaffCase() {
  useTranslation(['case', 'words', 'client']);
  return <CaseShell base="/staff/cases" tabs={TABS} />;
}
