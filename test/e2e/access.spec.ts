import pg from 'pg';
import { roleRoutes } from '../../apps/api/src/access/role-routes';
import { tableOf } from '../../apps/api/src/access/seen';
import { type Answer, type ContractRoute, contractRoutes, makeForeignRows, type SignedInUser, signedInClient, signedInStaff, useApi } from './support';

const api = useApi();

let foreign: ReadonlyMap<string, string>;
beforeAll(async () => { foreign = await makeForeignRows(api.database); });

const PROTECTED = `SELECT relname AS table FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY 1`;
const UNKNOWN = '019f0000-0000-7000-8000-00000000dead';

/** The foreign row that a name in a path means: `cases` and `caseId` are rows of `certification_case`. */
function foreignId(name: string): string {
  const table = tableOf(name.replace(/Id$/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase());
  const known = [...foreign.keys()].find((each) => [table, `certification_${table}`, `stored_${table}`, `case_${table}`, `person_${table}`].includes(each));
  return (known && foreign.get(known)) ?? UNKNOWN;
}

let clientTables: ReadonlySet<string>;
beforeAll(async () => { clientTables = new Set((await api.database.query<{ table: string }>(PROTECTED)).map(({ table }) => table)); });

/** What is under row access belongs to somebody; the rest is the certification body's own (its accreditations), which a wrong role may know of. */
const isSomebodys = (path: string): boolean => ![...foreign].some(([table, id]) => path.includes(id) && !clientTables.has(table));

/** The path with the foreign organisation's own ids. */
const pathOf = ({ path, ids, others }: ContractRoute): string => path.split('/').map((part, index, parts) => {
  const name = /^\{(.+)\}$/.exec(part)?.[1];
  if (name === undefined) return part;
  if (name in others) return others[name];
  return ids.includes(name) && name === 'id' ? foreignId(parts[index - 1] ?? '') : foreignId(name);
}).join('/');

const call = (user: SignedInUser, route: ContractRoute): Promise<Answer> => route.isUpload
  ? user.upload(pathOf(route), { name: 'plan.txt', type: 'text/plain', content: Buffer.from('text') }, route.body as Record<string, string>)
  : user.call(route.method, pathOf(route), route.method === 'GET' ? {} : { body: route.body ?? {} });

const withIds = contractRoutes().filter(({ ids, signedIn }) => ids.length > 0 && signedIn);

it('the contract names every route there is, so that a new one is tried too', () => {
  const outside = /^\/(health|metrics|verify|demo)(\/|$)/;
  const running = Object.keys(roleRoutes(api.app)).map((route) => route.split(' ') as [string, string])
    .filter(([, path]) => !outside.test(path)).map(([method, path]) => `${method} /api${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(contractRoutes().map(({ method, path }) => `${method} ${path}`).sort()).toEqual(running.sort());
});

it.each([
  ['a client representative of another organisation', () => signedInClient(api, 'Stranger Ltd')],
  ['a client contributor of another organisation', () => signedInClient(api, 'Stranger Ltd', ['client_contributor'])],
])('%s gets 404 on every route that takes an id', async (_who, make) => {
  const stranger = await make();
  const wrong: string[] = [];
  for (const route of withIds) {
    const { status, text } = await call(stranger, route);
    if (status !== 404 && !(status === 403 && !isSomebodys(pathOf(route)))) wrong.push(`${route.method} ${route.path}: ${status} ${text.slice(0, 300)}`);
  }
  console.log(`${withIds.length} routes with an id tried`);
  expect(wrong).toEqual([]);
});

it('an auditor without an assignment gets 404 on every route that takes the id of a case or of what hangs on it', async () => {
  const auditor = await signedInStaff(api, 'auditor');
  const [columns, wrong] = [await api.database.query<{ table_name: string }>(`SELECT table_name FROM information_schema.columns WHERE column_name = 'case_id' AND table_schema = 'public'`), [] as string[]];
  const caseTables = new Set([...columns.map(({ table_name }) => table_name), 'certification_case']);
  const caseIds = new Set([...foreign].filter(([table]) => caseTables.has(table)).map(([, id]) => id));
  const routes = withIds.filter((route) => [...caseIds].some((id) => pathOf(route).includes(id)));
  for (const route of routes) {
    const { status, text } = await call(auditor, route);
    if (status !== 404) wrong.push(`${route.method} ${route.path}: ${status} ${text.slice(0, 300)}`);
  }
  expect(wrong).toEqual([]);
});

describe('the second wall', () => {
  /** Tables of which the application role is shown the foreign organisation's row, told who asks. */
  async function shown(scope: string, person: string, organisation: string): Promise<string[]> {
    const tables = (await api.database.query<{ table: string }>(PROTECTED)).map(({ table }) => table).filter((table) => foreign.has(table));
    const client = new pg.Client(api.database.url);
    await client.connect();
    try {
      await client.query(`SELECT set_config('app.scope', $1, false), set_config('app.person_id', $2, false), set_config('app.organisation_id', $3, false)`, [scope, person, organisation]);
      const seen: string[] = [];
      for (const table of tables) if ((await client.query(`SELECT id FROM ${table} WHERE id = $1`, [foreign.get(table)])).rowCount === 1) seen.push(table);
      return seen;
    } finally {
      await client.end();
    }
  }

  it('the same SQL as the application role shows a stranger no row of any table, the owner most, staff all', async () => {
    const stranger = await signedInClient(api, 'Second stranger Ltd');
    expect(await shown('client', stranger.personId, stranger.organisationId ?? '')).toEqual([]);
    expect(await shown('auditor', stranger.personId, '')).toEqual([]);
    expect(await shown('public', '', '')).toEqual([]);
    expect(await shown('', '', '')).toEqual([]);
    const owner = await shown('client', foreign.get('person') ?? '', foreign.get('organisation') ?? '');
    expect(owner).toEqual(expect.arrayContaining(['audit', 'certificate', 'certification_application', 'certification_case', 'finding', 'site']));
    expect(owner.filter((table) => ['internal_note', 'application_review', 'booking', 'document_mark', 'examined_clause', 'reminder', 'stage1_point', 'technical_review'].includes(table))).toEqual([]);
    const staff = await shown('staff', stranger.personId, '');
    // A person's own views of the lists are nobody else's, an answer that is not sent is the client's.
    expect(staff).toEqual((await api.database.query<{ table: string }>(PROTECTED)).map(({ table }) => table).filter((table) => foreign.has(table) && !['finding_answer_draft', 'saved_view'].includes(table)));
  });

  /** Tables in which the foreign organisation's row is changed, or removed, by somebody to whom it is shown; everything is taken back. */
  async function written(command: (table: string) => string, scope: string, person: string, organisation: string): Promise<string[]> {
    const tables = (await api.database.query<{ table: string }>(PROTECTED)).map(({ table }) => table).filter((table) => foreign.has(table));
    const client = new pg.Client(api.database.url);
    await client.connect();
    try {
      const done: string[] = [];
      for (const table of tables) {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.scope', $1, true), set_config('app.person_id', $2, true), set_config('app.organisation_id', $3, true)`, [scope, person, organisation]);
        // What another row hangs on is held by the reference, not by the policy.
        const rows = await client.query(command(table), [foreign.get(table)]).then(({ rowCount }) => rowCount, (error: { code: string }) => (error.code === '42501' ? 0 : 1));
        await client.query('ROLLBACK');
        if (rows === 1) done.push(table);
      }
      return done;
    } finally {
      await client.end();
    }
  }
  const change = (table: string): string => `UPDATE ${table} SET ${table === 'case_event' ? 'move = move' : 'version = version + 1'} WHERE id = $1`;
  const remove = (table: string): string => `DELETE FROM ${table} WHERE id = $1`;

  it('a client and an auditor write no more than their own moves do, though they see more', async () => {
    const [person, organisation] = [foreign.get('person') ?? '', foreign.get('organisation') ?? ''];
    expect(await written(change, 'client', person, organisation)).toEqual(
      ['agreement', 'audit', 'case_message', 'case_route', 'certification_application', 'certification_case', 'finding', 'finding_answer_draft', 'organisation', 'site']);
    expect(await written(remove, 'client', person, organisation)).toEqual(['site']);
    expect(await written(change, 'auditor', person, '')).toEqual(
      ['audit', 'audit_report', 'audit_site', 'audit_team_member', 'case_message', 'case_route', 'document_mark', 'examined_clause', 'finding', 'finding_response', 'person', 'saved_view', 'stage1_point', 'stored_file']);
    expect(await written(remove, 'auditor', person, '')).toEqual(['document_mark', 'examined_clause', 'finding_clause', 'finding_site', 'person_absence', 'saved_view']);
    const copy = (table: string): string => (table === 'certificate' ? `INSERT INTO ${table} SELECT (jsonb_populate_record(own, jsonb_build_object('id', gen_random_uuid()))).* FROM ${table} own WHERE id = $1` : 'SELECT $1::uuid WHERE false');
    expect([await written(copy, 'client', person, organisation), await written(copy, 'auditor', person, ''), await written(copy, 'staff', person, '')]).toEqual([[], [], ['certificate']]);
  });
});
