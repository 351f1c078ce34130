import { Menu, Text } from '@mantine/core';
import { IconArrowsExchange, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../api/client';
import { areasOf, SESSION_KEY, useMaybeSession, useSession, useSignOut, type Area } from '../session/session';
import { chooseLanguage, LANGUAGE_TAG, LANGUAGES, type PortalLanguage } from '../i18n';

/** The menus of the shells, each open as it arrives (see MenuOnDemand). */

export function AccountMenuOpen({ button, area }: { button: ReactElement; area: Area | 'public' }) {
  const { t } = useTranslation();
  const session = useSession();
  const signOut = useSignOut();
  const others = areasOf(session.roles).filter((each) => each !== area);
  return (
    <Menu position="bottom-end" width={240} defaultOpened>
      <Menu.Target>{button}</Menu.Target>
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

export function LanguageMenuOpen({ button }: { button: ReactElement }) {
  const { i18n } = useTranslation();
  const session = useMaybeSession();
  const cache = useQueryClient();
  const choose = async (code: PortalLanguage): Promise<void> => {
    await chooseLanguage(code);
    if (session) await cache.invalidateQueries({ queryKey: SESSION_KEY }); // the certification body's name comes in the language asked for
    // Mails and documents follow the person's language too; the page has changed whether or not this arrives.
    if (session) void ask(api.PUT('/api/auth/language', { body: { language: code } })).catch((error: unknown) => console.warn('language not kept', error));
  };
  return (
    <Menu position="bottom-end" defaultOpened>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {(Object.entries(LANGUAGES) as [PortalLanguage, string][]).map(([code, name]) => (
          <Menu.Item key={code} lang={LANGUAGE_TAG[code]} fw={i18n.language === code ? 650 : 400} onClick={() => void choose(code)}>{name}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
