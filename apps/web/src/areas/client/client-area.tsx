import { useTranslation } from 'react-i18next';
import { CalmShell } from '../../shell/calm-shell';

export function ClientArea() {
  useTranslation(['words', 'case', 'client']);
  return <CalmShell area="client" />;
}
