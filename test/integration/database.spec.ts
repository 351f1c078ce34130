import { useDatabase } from '../support/database';

const database = useDatabase();

describe('the three database roles (DECISIONS 22)', () => {
  it('are no superusers and bypass no policy', async () => {
    const roles = await database.query(`SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty FROM pg_roles WHERE rolname LIKE 'attesta\\_%' AND rolname <> 'attesta_admin' ORDER BY 1`);
    expect(roles).toEqual(['attesta_app', 'attesta_owner', 'attesta_queue'].map((rolname) => ({ rolname, mighty: false })));
  });

  it('the application owns nothing', async () => {
    expect(await database.query(`SELECT relname FROM pg_class WHERE relowner = 'attesta_app'::regrole`)).toEqual([]);
    expect(await database.query(`SELECT nspname FROM pg_namespace WHERE nspowner = 'attesta_app'::regrole`)).toEqual([]);
  });

  it('the queue owns its schema and sees no business table', async () => {
    const schemas = await database.query(`SELECT nspname FROM pg_namespace WHERE nspowner = 'attesta_queue'::regrole`);
    expect(schemas).toEqual([{ nspname: 'bullmq' }]);
    const seen = await database.query(`SELECT relname FROM pg_class WHERE relnamespace IN ('public'::regnamespace, 'auth'::regnamespace) AND relkind IN ('r', 'v') AND has_table_privilege('attesta_queue', oid, 'SELECT')`);
    expect(seen).toEqual([]);
  });

  it.each(['app', 'queue'] as const)('%s makes no table of its own in the business schema', async (role) => {
    await expect(database.query('CREATE TABLE public.smuggled (id int)', [], role)).rejects.toThrow(/permission denied/);
    await expect(database.query('CREATE SCHEMA smuggled', [], role)).rejects.toThrow(/permission denied/);
  });
});

it('each copy is migrated and separate', async () => {
  const [row] = await database.query<{ tables: string; here: string }>(`SELECT count(*) AS tables, current_database() AS here FROM pg_tables WHERE schemaname IN ('public', 'auth', 'bullmq')`);
  expect(row?.here).toBe(database.name);
  expect(Number(row?.tables)).toBeGreaterThan(30);
});
