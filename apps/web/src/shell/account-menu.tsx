import { Avatar, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession, type Area } from '../session/session';
import { MenuOnDemand } from './menu-on-demand';

const initials = (name: string): string => (/\p{Script=Han}/u.test(name) ? name.slice(-2) : name.split(/\s+/).map((word) => word[0]).slice(0, 2).join('')).toUpperCase();

export function AccountMenu({ area, color }: { area: Area | 'public'; color?: string }) {
  const { t } = useTranslation();
  const { name } = useSession();
  return (
    <MenuOnDemand
      button={<UnstyledButton><Avatar size={32} radius="xl" color="pine" variant="filled" c={color}>{initials(name)}</Avatar><span className="only-reader">{t('shell:account', { name })}</span></UnstyledButton>}
      menu={(menus, button) => <menus.AccountMenuOpen button={button} area={area} />}
    />
  );
}
