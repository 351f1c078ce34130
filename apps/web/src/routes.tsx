import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { AuditorArea } from './areas/auditor/auditor-area';
import { ClientArea } from './areas/client/client-area';
import { cache } from './app-cache';
import { ownCasesQuery } from './areas/client/own-cases';
import { PublicArea } from './areas/public/public-area';
import { StaffArea } from './areas/staff/staff-area';
import { NotFound, PageFailed } from './shell/not-found';
import { ask, guest } from './api/client';
import { addressOf } from './lib/address';
import { Waiting } from './parts/states';
import { screenOf } from './mail-links';
import { areasOf, type Area, type Session, sessionQuery } from './session/session';

interface Context { cache: QueryClient }

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound });

/** An empty installation leads to its set-up page. */
const setUpNeeded = async (): Promise<boolean> => (await ask(guest.GET('/api/setup'))).needed;

/** The signed-in person, else the way to sign in and back here. */
async function needSession(cache: QueryClient, from: string): Promise<Session> {
  const session = await cache.ensureQueryData(sessionQuery);
  if (!session) throw redirect({ to: (await setUpNeeded()) ? '/setup' : '/sign-in', search: from === '/' ? {} : { next: from } });
  return session;
}

async function needArea(cache: QueryClient, from: string, area: Area): Promise<void> {
  const session = await needSession(cache, from);
  if (session.secondFactorMissing) throw redirect({ to: '/account' });
  if (area === 'client' && !session.organisationId) throw redirect({ to: '/organisation' });
  if (!areasOf(session.roles).includes(area)) throw redirect({ to: '/' });
}

const home = createRoute({
  getParentRoute: () => root, path: '/',
  beforeLoad: async ({ context, location }) => {
    const { roles, organisationId } = await needSession(context.cache, location.pathname);
    const [area] = areasOf(roles);
    throw redirect({ to: area ? `/${area}` : organisationId === null ? '/organisation' : '/welcome' });
  },
});

/** A link of a mail: to the area of whoever follows it, by way of signing in. */
const mailLink = <Path extends string>(path: Path, noun: string) =>
  createRoute({
    getParentRoute: () => root, path,
    beforeLoad: async ({ context, location, params }) => {
      const [area] = areasOf((await needSession(context.cache, location.href)).roles);
      if (!area) throw redirect({ to: '/welcome' });
      const { id, part } = params as { id: string; part?: string };
      throw redirect({ to: await screenOf(area, noun, id, part), replace: true });
    },
  });

const trailLink = createRoute({
  getParentRoute: () => root, path: '/trail',
  beforeLoad: async ({ context, location }) => { await needSession(context.cache, location.href); throw redirect({ to: '/', replace: true }); },
});

const open = createRoute({ getParentRoute: () => root, id: 'open', component: PublicArea });
const openPage = <Path extends string>(path: Path, load: () => Promise<object>, name: string) =>
  createRoute({ getParentRoute: () => open, path, component: lazyRouteComponent(load as () => Promise<Record<string, React.ComponentType>>, name) });

/** Pages of one's own account: any signed-in person, whatever their roles. */
const ownPage = <Path extends string>(path: Path, load: () => Promise<object>, name: string) =>
  createRoute({
    getParentRoute: () => open, path, beforeLoad: async ({ context, location }) => { await needSession(context.cache, location.href); },
    component: lazyRouteComponent(load as () => Promise<Record<string, React.ComponentType>>, name),
  });

const staff = createRoute({
  getParentRoute: () => root, path: '/staff', beforeLoad: ({ context, location }) => needArea(context.cache, location.href, 'staff'),
  component: StaffArea,
});
const auditor = createRoute({
  getParentRoute: () => root, path: '/auditor', beforeLoad: ({ context, location }) => needArea(context.cache, location.href, 'auditor'),
  component: AuditorArea,
});
const client = createRoute({
  getParentRoute: () => root, path: '/client', beforeLoad: ({ context, location }) => needArea(context.cache, location.href, 'client'),
  component: ClientArea,
});

type AnyParent = typeof staff | typeof auditor | typeof client;
const page = <Parent extends AnyParent, Path extends string>(parent: Parent, path: Path, load: () => Promise<object>, name: string) =>
  createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(load as () => Promise<Record<string, React.ComponentType>>, name) });

const clientHome = createRoute({
  getParentRoute: () => client, path: '/', loader: ({ context }) => { void context.cache.prefetchQuery(ownCasesQuery); },
  component: lazyRouteComponent(() => import('./areas/client/home'), 'ClientHome'),
});

const tree = root.addChildren([
  home,
  mailLink('/cases/$id', 'cases'),
  mailLink('/cases/$id/$part', 'cases'),
  ...['applications', 'audits', 'findings', 'certificates', 'organisations'].map((noun) => mailLink(`/${noun}/$id`, noun)),
  trailLink,
  open.addChildren([
    openPage('/sign-in', () => import('./areas/public/sign-in'), 'SignIn'),
    openPage('/register', () => import('./areas/public/mail-pages'), 'Register'),
    openPage('/forgot-password', () => import('./areas/public/mail-pages'), 'ForgotPassword'),
    openPage('/verify-email', () => import('./areas/public/link-pages'), 'VerifyEmail'),
    openPage('/reset-password', () => import('./areas/public/link-pages'), 'ResetPassword'),
    openPage('/invitation', () => import('./areas/public/link-pages'), 'Invitation'),
    openPage('/setup', () => import('./areas/setup/setup'), 'SetUp'),
    ownPage('/organisation', () => import('./areas/public/organisation'), 'RegisterOrganisation'),
    ownPage('/account', () => import('./areas/public/account'), 'Account'),
    ownPage('/welcome', () => import('./areas/public/welcome'), 'Welcome'),
  ]),
  staff.addChildren([
    page(staff, '/', () => import('./areas/staff/home'), 'StaffHome'),
    page(staff, '/applications', () => import('./areas/staff/applications'), 'Applications'),
    page(staff, '/cases', () => import('./areas/staff/cases'), 'Cases'),
    page(staff, '/cases/$caseId', () => import('./areas/staff/case/case-page'), 'StaffCase'),
    page(staff, '/cases/$caseId/$tab', () => import('./areas/staff/case/case-page'), 'StaffCase'),
    page(staff, '/audits', () => import('./areas/staff/audits'), 'Audits'),
    page(staff, '/audits/$auditId', () => import('./areas/area-pages'), 'StaffAudit'),
    page(staff, '/findings', () => import('./areas/staff/findings'), 'FindingsList'),
    page(staff, '/findings/$findingId', () => import('./areas/area-pages'), 'StaffFinding'),
    page(staff, '/certificates', () => import('./areas/staff/certificates'), 'Certificates'),
    page(staff, '/organisations/$organisationId', () => import('./areas/staff/organisation'), 'Organisation'),
    page(staff, '/organisations', () => import('./areas/staff/organisations'), 'Organisations'),
    page(staff, '/people', () => import('./areas/staff/people'), 'People'),
    page(staff, '/people/$personId', () => import('./areas/staff/person'), 'Person'),
    page(staff, '/users', () => import('./areas/staff/users'), 'Users'),
    page(staff, '/mail', () => import('./areas/staff/mails'), 'Mails'),
    page(staff, '/settings', () => import('./areas/staff/settings'), 'Settings'),
  ]),
  auditor.addChildren([
    page(auditor, '/', () => import('./areas/auditor/home'), 'AuditorHome'),
    page(auditor, '/audits/$auditId', () => import('./areas/area-pages'), 'AuditorAudit'),
    page(auditor, '/findings', () => import('./areas/area-pages'), 'AuditorFindings'),
    page(auditor, '/findings/$findingId', () => import('./areas/area-pages'), 'AuditorFinding'),
    page(auditor, '/cases/$caseId', () => import('./areas/area-pages'), 'AuditorCase'),
    page(auditor, '/cases/$caseId/$tab', () => import('./areas/area-pages'), 'AuditorCase'),
    page(auditor, '/me', () => import('./areas/auditor/me'), 'Me'),
  ]),
  client.addChildren([
    clientHome,
    page(client, '/cases/$caseId', () => import('./areas/client/case'), 'ClientCase'),
    page(client, '/cases/$caseId/application', () => import('./areas/client/application/wizard'), 'ApplicationPage'),
    page(client, '/cases/$caseId/$tab', () => import('./areas/client/case'), 'ClientCase'),
    page(client, '/audits/$auditId', () => import('./areas/area-pages'), 'ClientAudit'),
    page(client, '/findings/$findingId', () => import('./areas/area-pages'), 'ClientFinding'),
    page(client, '/users', () => import('./areas/staff/users'), 'Users'),
  ]),
]);

export const router = createRouter({
  // Addresses are read and written by people: `?open=true&clause=9.2`, every value a text.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)), stringifySearch: (search) => addressOf(search),
  routeTree: tree, context: { cache },
  defaultPreload: 'intent', defaultPendingComponent: Waiting, defaultErrorComponent: PageFailed, scrollRestoration: true,
});
