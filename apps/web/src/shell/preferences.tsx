import { ActionIcon, Menu, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/http';
import { SESSION_KEY, useMaybeSession } from '../session/session';
import { chooseLanguage, LANGUAGE_TAG, LANGUAGES, type PortalLanguage } from '../i18n';

export function LanguageMenu({ color }: { color?: string }) {
  const { t, i18n } = useTranslation();
  const session = useMaybeSession();
  const cache = useQueryClient();
  const choose = async (code: PortalLanguage): Promise<void> => {
    await chooseLanguage(code);
    if (session) await cache.invalidateQueries({ queryKey: SESSION_KEY }); // the certification body's name comes in the language asked for
    // Mails and documents follow the person's language too; the page has changed whether or not this arrives.
    if (session) void api.put('/api/auth/language', { language: code }).catch((error: unknown) => console.warn('language not kept', error));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" c={color} size="lg" aria-label={t('shell:language')}><IconLanguage size={19} stroke={1.5} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {(Object.entries(LANGUAGES) as [PortalLanguage, string][]).map(([code, name]) => (
          <Menu.Item key={code} lang={LANGUAGE_TAG[code]} fw={i18n.language === code ? 650 : 400} onClick={() => void choose(code)}>{name}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function SchemeSwitch({ color }: { color?: string }) {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light');
  const next = now === 'dark' ? 'light' : 'dark';
  const label = next === 'dark' ? t('shell:dark') : t('shell:light');
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" c={color} size="lg" aria-label={label} onClick={() => setColorScheme(next)}>{next === 'dark' ? <IconMoon size={19} stroke={1.5} /> : <IconSun size={19} stroke={1.5} />}</ActionIcon>
    </Tooltip>
  );
}
