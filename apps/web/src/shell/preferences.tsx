import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MenuOnDemand } from './menu-on-demand';

export function LanguageMenu({ color }: { color?: string }) {
  const { t } = useTranslation();
  return (
    <MenuOnDemand
      button={<ActionIcon variant="subtle" c={color} size="lg" aria-label={t('shell:language')}><IconLanguage size={19} stroke={1.5} /></ActionIcon>}
      menu={(menus, button) => <menus.LanguageMenuOpen button={button} />}
    />
  );
}

export function SchemeSwitch({ color }: { color?: string }) {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light');
  const next = now === 'dark' ? 'light' : 'dark';
  const label = next === 'dark' ? t('shell:dark') : t('shell:light');
  return <ActionIcon variant="subtle" c={color} size="lg" aria-label={label} title={label} onClick={() => setColorScheme(next)}>{next === 'dark' ? <IconMoon size={19} stroke={1.5} /> : <IconSun size={19} stroke={1.5} />}</ActionIcon>;
}
