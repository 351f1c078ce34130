import { useTranslation } from 'react-i18next';
import { DeskShell } from '../../shell/desk-shell';

export function StaffArea() {
  useTranslation(['words', 'case', 'staff']);
  return <DeskShell area="staff" />;
}
