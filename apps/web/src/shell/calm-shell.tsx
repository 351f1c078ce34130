import { Group } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaybeSession } from '../session/session';
import { AccountMenu } from './account-menu';
import { Wordmark } from './mark';
import { destinationsFor } from './navigation';
import { NetworkBanner } from './network-banner';
import { LanguageMenu, SchemeSwitch } from './preferences';
import classes from './rail.module.css';

/** Pages of clients and of people who are not signed in: a line at the top, one roomy column. */
export function CalmShell({ area, children }: { area: 'client' | 'public'; children?: ReactNode }) {
  const { t } = useTranslation();
  const session = useMaybeSession();
  useEffect(() => { document.documentElement.dataset.area = area; }, [area]);
  const links = area === 'client' && session ? destinationsFor('client', session.roles) : [];
  return (
    <div className={classes.calm}>
      <a href="#main" className="skip">{t('shell:skip')}</a>
      <header className={classes.calmTop}>
        <div className={classes.calmBar}>
          <Link to={area === 'client' ? '/client' : '/'} style={{ textDecoration: 'none', color: 'inherit' }}><Wordmark name={session?.body?.name || 'Attesta'} /></Link>
          {links.length > 1 ? (
            <nav className={classes.calmNav} aria-label={t('shell:area.client')}>
              {links.map(({ to, word, exact }) => <Link key={to} to={to} className={classes.calmLink} activeOptions={{ exact: exact ?? false, includeSearch: false }}>{t(`shell:nav.${word}`)}</Link>)}
            </nav>
          ) : null}
          <Group gap={4} ml="auto" wrap="nowrap">
            <LanguageMenu color="var(--mantine-color-text)" />
            <SchemeSwitch color="var(--mantine-color-text)" />
            {session ? <AccountMenu area={area} /> : null}
          </Group>
        </div>
      </header>
      <NetworkBanner />
      <main id="main" className={classes.calmMain} tabIndex={-1}>{children ?? <Outlet />}</main>
      <footer className={classes.calmFoot}>{t('shell:foot')}</footer>
    </div>
  );
}
