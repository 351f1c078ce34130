import pg from 'pg';
import { makeForeignRows } from '../e2e/support/foreign-rows';
import { useDatabase } from '../support/database';

const database = useDatabase();
let own: ReadonlyMap<string, string>;
let foreign: ReadonlyMap<string, string>;
let tables: string[];
beforeAll(async () => {
  own = await makeForeignRows(database);
  foreign = await makeForeignRows(database);
  tables = (await database.query<{ table: string }>(`SELECT relname AS table FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY 1`)).map(({ table }) => table);
});

const idOf = (rows: ReadonlyMap<string, string>, table: string): string => rows.get(table) ?? 'none';
interface Asker { scope?: string; person?: string; organisation?: string }

/** Every id of every table under row access, or of these tables and views, that one who asks as the application role is shown. */
async function shown({ scope, person = '', organisation = '' }: Asker, of = tables): Promise<Map<string, string[]>> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    if (scope !== undefined) await client.query(`SELECT set_config('app.scope', $1, false), set_config('app.person_id', $2, false), set_config('app.organisation_id', $3, false)`, [scope, person, organisation]);
    const seen = new Map<string, string[]>();
    for (const table of of) seen.set(table, (await client.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)).rows.map(({ id }) => id));
    return seen;
  } finally {
    await client.end();
  }
}
const filled = (seen: Map<string, string[]>): string[] => [...seen].filter(([, ids]) => ids.length > 0).map(([table]) => table);
const asClient = (): Asker => ({ scope: 'client', person: idOf(own, 'person'), organisation: idOf(own, 'organisation') });

it('every table of a case, of people, organisations, mails and events is under row access', async () => {
  const ofCases = (await database.query<{ table: string }>(`SELECT table_name AS table FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE table_schema = 'public' AND column_name = 'case_id' AND table_type = 'BASE TABLE'`)).map(({ table }) => table);
  expect(ofCases.length).toBeGreaterThan(25);
  expect(tables).toEqual(expect.arrayContaining([...ofCases, 'certification_case', 'organisation', 'person', 'mail', 'case_event']));
  expect(await database.query(`SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'attesta_app'`)).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  expect(await database.query(`SELECT relname FROM pg_class JOIN pg_roles ON pg_roles.oid = relowner WHERE rolname = 'attesta_app'`)).toEqual([]);
});

it('without settings the application role is shown nothing at all', async () => {
  expect(filled(await shown({}))).toEqual([]);
  expect(filled(await shown({ scope: 'public' }))).toEqual([]);
  expect(filled(await shown({ scope: 'no such scope', person: idOf(own, 'person'), organisation: idOf(own, 'organisation') })).filter((table) => !['person', 'person_absence', 'person_competence', 'person_conflict', 'case_assignment', 'mail', 'saved_view'].includes(table))).toEqual([]);
});

it("under a client's settings no row of another client is shown, of any table", async () => {
  const seen = await shown(asClient());
  for (const [table, ids] of seen) expect([table, ids.includes(idOf(foreign, table))]).toEqual([table, false]);
  expect(filled(seen).length).toBeGreaterThan(20); // its own are
  const auditor = await shown({ scope: 'auditor', person: idOf(own, 'person') });
  // Colleagues are known by name; everything else is of the assigned case.
  for (const [table, ids] of auditor) expect([table, ids.includes(idOf(foreign, table))]).toEqual([table, false]);
});

/** What lists search in belongs to the owner, past row access, and says itself who sees what. */
it.each([['seen_organisation', 'organisation'], ['seen_case', 'certification_case'], ['seen_certificate', 'certificate']])('%s shows to each what %s shows, and no more', async (view, table) => {
  const rows = async (asker: Asker) => { const seen = await shown(asker, [view, table]); expect(seen.get(view)).toEqual(seen.get(table)); return seen.get(view); };
  for (const nobody of [{}, { scope: 'public' }, { scope: 'no such scope', person: idOf(own, 'person'), organisation: idOf(own, 'organisation') }, { scope: 'client' }, { scope: 'auditor' }]) expect(await rows(nobody)).toEqual([]);
  expect(await rows(asClient())).toEqual([idOf(own, table)]);
  expect(await rows({ scope: 'auditor', person: idOf(foreign, 'person') })).toEqual([idOf(foreign, table)]);
  expect(await rows({ scope: 'staff', person: idOf(own, 'person') })).toHaveLength(2);
});

const NEVER = ['application_review', 'booking', 'case_event', 'document_mark', 'examined_clause', 'internal_note', 'reminder', 'stage1_point', 'technical_review'];
const ONCE_PUBLISHED = ['agreement', 'audit', 'audit_report', 'audit_site', 'audit_team_member', 'calculation', 'finding', 'finding_answer_draft', 'finding_clause', 'finding_response', 'finding_site', 'stored_file'];

it('a client is shown its own when it is published, and what is internal never', async () => {
  expect(filled(await shown(asClient()))).toEqual(tables.filter((table) => !NEVER.includes(table)));
});

it('drafts of calculations, agreements and reports, audits without a team and unpublished findings are shown to staff and auditors, not to the client', async () => {
  await database.query(`UPDATE calculation SET fixed_at = NULL; UPDATE agreement SET sent_at = NULL; UPDATE audit SET team_sent_at = NULL; UPDATE audit_report SET issued_at = NULL;
    UPDATE finding SET published_at = NULL; UPDATE stored_file SET published_at = NULL`);
  expect(filled(await shown(asClient()))).toEqual(tables.filter((table) => ![...NEVER, ...ONCE_PUBLISHED].includes(table)));
  const auditor = filled(await shown({ scope: 'auditor', person: idOf(own, 'person') }));
  expect(auditor).toEqual(expect.arrayContaining(['audit', 'audit_report', 'finding', 'finding_clause', 'stage1_point']));
  const staff = await shown({ scope: 'staff', person: idOf(foreign, 'person') });
  // A saved view is its owner's alone, an answer that is not sent the client's.
  const notForStaff = new Map([['saved_view', 1], ['finding_answer_draft', 0]]);
  for (const [table, ids] of staff) expect([table, ids.length]).toEqual([table, notForStaff.get(table) ?? 2]);
});
