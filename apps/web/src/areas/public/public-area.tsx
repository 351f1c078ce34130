import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CalmShell } from '../../shell/calm-shell';

export function PublicArea() {
  useTranslation('auth');
  return <CalmShell area="public"><Outlet /></CalmShell>;
}
