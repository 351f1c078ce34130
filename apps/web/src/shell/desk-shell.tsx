import { Burger } from '@mantine/core';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, type Area } from '../session/session';
import { AccountMenu } from './account-menu';
import { Wordmark } from './mark';
import { destinationsFor } from './navigation';
import { NetworkBanner } from './network-banner';
import { LanguageMenu, SchemeSwitch } from './preferences';
import classes from './rail.module.css';

/** The desk of staff and auditors: a dark rail at the side, dense pages beside it. */
export function DeskShell({ area }: { area: Extract<Area, 'staff' | 'auditor'> }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => { document.documentElement.dataset.area = area; }, [area]);
  useEffect(() => setOpen(false), [path]);
  const name = session.body?.name || 'Attesta';
  return (
    <div className={classes.shell}>
      <a href="#main" className="skip">{t('shell:skip')}</a>
      <header className={classes.top}>
        <Burger opened={open} onClick={() => setOpen(!open)} color="#fff" size="sm" aria-label={t('shell:menu')} aria-expanded={open} />
        <Wordmark name={name} color="#fff" />
        <AccountMenu area={area} />
      </header>
      <aside className={classes.rail} data-open={open || undefined}>
        <Link to={`/${area}`} className={classes.brand}><Wordmark name={name} color="#fff" /></Link>
        <nav className={classes.nav} aria-label={t(`shell:area.${area}`)}>
          {destinationsFor(area, session.roles).map(({ to, word, icon: Icon, exact }) => (
            <Link key={to} to={to} className={classes.link} activeOptions={{ exact: exact ?? false, includeSearch: false }}><Icon size={18} stroke={1.5} aria-hidden />{t(`shell:nav.${word}`)}</Link>
          ))}
        </nav>
        <div className={classes.foot}>
          <AccountMenu area={area} />
          <span style={{ flex: 1 }} />
          <LanguageMenu color="var(--rail-text)" />
          <SchemeSwitch color="var(--rail-text)" />
        </div>
      </aside>
      <div style={{ minWidth: 0 }}>
        <NetworkBanner />
        <main id="main" className={classes.main} tabIndex={-1}><Outlet /></main>
      </div>
    </div>
  );
}
