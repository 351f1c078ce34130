import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@cb/domain';
import { type RoleRoutes, roleRoutes } from '../../apps/api/src/access/role-routes';
import { type SignedInUser, signedInClient, signedInStaff, useApi } from './support';

const api = useApi();
const FILE = join(__dirname, 'role-routes.json');
const checkedIn = (): RoleRoutes => JSON.parse(readFileSync(FILE, 'utf8')) as RoleRoutes;

it('the role × route table is the one that is checked in (npm run role-routes writes it)', () => {
  const table = roleRoutes(api.app);
  if (process.env['WRITE_ROLE_ROUTES']) writeFileSync(FILE, `${JSON.stringify(table, null, 1)}\n`);
  expect(table).toEqual(checkedIn());
});

const NOBODY_AND_EVERYBODY = ['public', 'signed_in'];
/** The path with an id that names nothing in place of each parameter. */
const callable = (route: string) => {
  const [method = '', path = ''] = route.split(' ');
  const prefix = /^\/(health|metrics|verify)/.test(path) ? '' : '/api';
  return { method, path: prefix + path.replace(/:[A-Za-z]+/g, '019f0000-0000-7000-8000-00000000dead') };
};

it('without a session every route that is not public answers 401', async () => {
  const wrong: string[] = [];
  const closed = Object.entries(checkedIn()).filter(([, access]) => access !== 'public');
  for (const [route] of closed) {
    const { method, path } = callable(route);
    const { status } = await api.call(method, path, method === 'GET' ? {} : { body: {} });
    if (status !== 401) wrong.push(`${route}: ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(closed.length).toBeGreaterThan(20);
});

it('with a session but without its CSRF token every unsafe route that is not public answers 403', async () => {
  const user = await signedInStaff(api, 'administrator');
  const wrong: string[] = [];
  for (const [route, access] of Object.entries(checkedIn())) {
    const { method, path } = callable(route);
    if (access === 'public' || method === 'GET') continue;
    const { body } = await api.call<{ code: string }>(method, path, { body: {}, headers: { cookie: user.cookie } });
    if (body.code !== 'forged_request') wrong.push(`${route}: ${body.code}`);
  }
  expect(wrong).toEqual([]);
});

it('each wrong role is refused on each route, whoever holds it', async () => {
  const people = new Map<string, SignedInUser>();
  for (const role of ROLES.filter((each) => each !== 'system')) {
    people.set(role, role.startsWith('client_') ? await signedInClient(api, `Client of ${role}`, [role]) : await signedInStaff(api, role));
  }
  const wrong: string[] = [];
  let tried = 0;
  for (const [route, access] of Object.entries(checkedIn())) {
    if (typeof access === 'string') { expect(NOBODY_AND_EVERYBODY).toContain(access); continue; }
    const { method, path } = callable(route);
    for (const [role, person] of people) {
      if (access.includes(role)) continue;
      tried += 1;
      const { status } = await person.call(method, path, method === 'GET' ? {} : { body: {} });
      // Clients and auditors are told nothing about what they cannot see.
      if (status !== 403 && !(status === 404 && /client|auditor/.test(role) && route.includes(':'))) wrong.push(`${role} ${route}: ${status}`);
    }
  }
  console.log(`${tried} pairs of route and wrong role tried over ${Object.keys(checkedIn()).length} routes`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});
