import { ROLES } from '@cb/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleRoutes } from '../../apps/api/src/access/role-routes';
import { tableOf } from '../../apps/api/src/access/seen';
import { type ContractRoute, contractRoutes, makeForeignRows, makePerson, signedInStaff, type SignedInUser, signIn, useApi } from './support';

const api = useApi();
let rows: ReadonlyMap<string, string>;
const people = new Map<string, SignedInUser>();

/** Everybody belongs to the one case: the clients to its organisation, the auditor to its team, as its leader. */
beforeAll(async () => {
  rows = await makeForeignRows(api.database);
  for (const role of ROLES.filter((each) => each !== 'system')) {
    const organisationId = role.startsWith('client_') ? rows.get('organisation') ?? null : null;
    people.set(role, organisationId ? await signIn(api, (await makePerson(api, { roles: [role], organisationId })).email) : await signedInStaff(api, role));
  }
  const auditor = people.get('auditor')?.personId;
  await api.database.query(`INSERT INTO case_assignment (id, case_id, person_id) VALUES (gen_random_uuid(), $1, $2)`, [rows.get('certification_case'), auditor]);
  // States and standards that there are: what is tried here is who may, the rules have tests of their own.
  await api.database.query(`UPDATE audit SET kind = 'stage2', state = 'proposed', concerns = '[]', plan = NULL; UPDATE case_route SET kind = 'initial', state = 'contracted'; UPDATE certification_application SET state = 'draft', process_operators = '[]'; UPDATE calculation SET inputs = '{"sites": []}', result = '{"warnings": []}'`);
  for (const table of ['audit', 'case_route', 'certification_case', 'certification_application']) await api.database.query(`UPDATE ${table} SET standards = '{iso20000-1-2018}'`);
});

/** Everybody of the certification body is in the team (whoever is in it declares), the auditor leads it; a move of the planner may have undone that. */
async function formTeam(): Promise<void> {
  await api.database.query(`INSERT INTO audit_team_member (id, case_id, audit_id, person_id, function)
    SELECT gen_random_uuid(), $1, $2, id, CASE WHEN 'auditor' = ANY(roles) THEN 'lead_auditor' ELSE 'observer' END FROM person WHERE id = ANY($3)
    ON CONFLICT (audit_id, person_id) DO UPDATE SET left_at = NULL`, [rows.get('certification_case'), rows.get('audit'), [...people].filter(([role]) => !role.startsWith('client_')).map(([, { personId }]) => personId)]);
}

/** What client and auditor see of the case, so that a wrong role of theirs is told 403 and not 404. */
const SEEN = new Set(['agreements', 'applications', 'audits', 'calculations', 'cases', 'certificates', 'documents', 'findings', 'sites']);
const idIn = (name: string, segment: string): string => {
  const table = tableOf(name === 'id' ? segment : name.replace(/Id$/, '').toLowerCase());
  const known = [...rows.keys()].find((each) => [table, `certification_${table}`, `stored_${table}`, `case_${table}`, `person_${table}`].includes(each));
  return (known && rows.get(known)) ?? '019f0000-0000-7000-8000-00000000dead';
};
const pathFor = ({ path, others }: ContractRoute, user: SignedInUser, role: string): string => path.split('/').map((part, index, parts) => {
  const name = /^\{(.+)\}$/.exec(part)?.[1];
  if (name === undefined) return part;
  if (name in others) return others[name];
  const segment = parts[index - 1] ?? '';
  return role === 'auditor' && segment === 'people' ? user.personId : idIn(name, segment); // auditors keep the own file only
}).join('/');

const call = (user: SignedInUser, role: string, route: ContractRoute) => route.isUpload
  ? user.upload(pathFor(route, user, role), { name: 'plan.txt', type: 'text/plain', content: Buffer.from('text') }, route.body as Record<string, string>)
  : user.call<{ code: string }>(route.method, pathFor(route, user, role), { body: route.body ?? {} });

const TABLE = JSON.parse(readFileSync(join(__dirname, 'role-routes.json'), 'utf8')) as RoleRoutes;
const moves = contractRoutes().filter(({ method }) => method !== 'GET').flatMap((route) => {
  const roles = TABLE[`${route.method} ${route.path.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1')}`];
  return Array.isArray(roles) ? [{ route, roles }] : [];
});

it('every move: each role that is not named is refused, each role that is named is let through to the rules', async () => {
  const wrong: string[] = [];
  let [refused, through] = [0, 0];
  for (const { route, roles } of moves) {
    for (const [role, user] of people) {
      if ((roles as readonly string[]).includes(role)) continue;
      const { status } = await call(user, role, route);
      const hidden = /client|auditor/.test(role) && route.path.includes('{') && !SEEN.has(route.path.split('/')[2] ?? '');
      if (status === 403 || (hidden && status === 404)) refused += 1;
      else wrong.push(`${role} ${route.method} ${route.path}: ${status}`);
    }
  }
  for (const { route, roles } of moves) {
    await formTeam();
    for (const role of roles) {
      const user = people.get(role);
      if (!user) throw new Error(`nobody has the role ${role}`);
      const { status, text } = await call(user, role, route);
      if (status !== 403 && status !== 401 && status < 500) through += 1;
      else wrong.push(`${role} ${route.method} ${route.path}: ${status} ${text.slice(0, 200)}`);
    }
  }
  console.log(`${moves.length} routes × ${people.size} roles: ${refused} refused, ${through} let through`);
  expect(wrong).toEqual([]);
  expect(refused + through).toBe(moves.length * people.size);
  expect(moves.length).toBeGreaterThan(80);
});
