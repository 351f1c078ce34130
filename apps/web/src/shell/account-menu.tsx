import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconArrowsExchange, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { areasOf, useSession, useSignOut, type Area } from '../session/session';

const initials = (name: string): string => (/\p{Script=Han}/u.test(name) ? name.slice(-2) : name.split(/\s+/).map((word) => word[0]).slice(0, 2).join('')).toUpperCase();

export function AccountMenu({ area, color }: { area: Area | 'public'; color?: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const signOut = useSignOut();
  const others = areasOf(session.roles).filter((each) => each !== area);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton><Avatar size={32} radius="xl" color="pine" variant="filled" c={color}>{initials(session.name)}</Avatar><span className="only-reader">{t('shell:account', { name: session.name })}</span></UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label><Text fw={600} c="var(--mantine-color-text)" size="sm">{session.name}</Text><Text size="xs" style={{ overflowWrap: 'anywhere' }}>{session.email}</Text></Menu.Label>
        {others.map((each) => <Menu.Item key={each} component={Link} to={`/${each}`} leftSection={<IconArrowsExchange size={16} />}>{t(`shell:goTo.${each}`)}</Menu.Item>)}
        <Menu.Item component={Link} to="/account" leftSection={<IconShieldLock size={16} />}>{t('shell:security')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>{t('shell:signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
