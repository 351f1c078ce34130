import { useTranslation } from 'react-i18next';
import { DeskShell } from '../../shell/desk-shell';

export function AuditorArea() {
  useTranslation(['words', 'case', 'auditor']);
  return <DeskShell area="auditor" />;
}
