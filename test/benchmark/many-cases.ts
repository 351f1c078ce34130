import { Client } from 'pg';

/** What a case consists of and a list shows; files, held days and the trail stay with the originals. */
const CLONED = [
  'organisation', 'certification_case', 'case_standing', 'case_assignment', 'site', 'cycle', 'case_route', 'certification_application', 'application_review', 'calculation',
  'agreement', 'audit', 'audit_site', 'audit_team_member', 'programme_item', 'finding', 'finding_clause', 'finding_site', 'finding_response', 'certification',
  'technical_review', 'certification_decision', 'certificate', 'certificate_version', 'obligation', 'mail',
] as const;
type Table = (typeof CLONED)[number];

/** What must differ from case to case besides the ids, as SQL over the row `o` and the number `k` of its copy. */
const DIFFERENT: Partial<Record<Table, Record<string, string>>> = {
  organisation: {
    register_number: `o.register_number || '-' || k`,
    legal_name: `jsonb_build_object('en', (ARRAY['Amber','Birch','Cedar','Delta','Ember','Fjord','Grove','Haven','Iris','Juniper'])[1 + k % 10] || ' ' || initcap(substr(md5(k::text), 1, 6)) || ' ' || (o.legal_name->>'en'), 'zh', (o.legal_name->>'zh') || k)`,
  },
  certification_case: { number: `o.number || '-' || k` },
  certificate: { number: `o.number || '-' || k` },
  obligation: { subject_id: 'copy_id(o.subject_id, k)' },
  mail: { occurrence: `o.occurrence || '-' || k` },
};

/** A copy's id is in the order of the copies, as ids are in the order of their making, and the same wherever it is named. */
const COPY_ID = `
  CREATE FUNCTION pg_temp.copy_id(original uuid, k int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(1704067200000 + k * 60000::bigint), 12, '0') || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 15))::uuid FROM md5(original::text || k) m $$`;

/**
 * Fills a started product with copies of the cases that it has, with everything that lists show of them.
 * @param ownerUrl connection of the role that owns the tables: no rule of writing stands in its way, those of reading stay
 * @returns how many cases there are then, at least `atLeast`
 */
export async function fillWithCases(ownerUrl: string, atLeast: number): Promise<number> {
  const owner = new Client(ownerUrl);
  await owner.connect();
  try {
    const count = async (): Promise<number> => Number((await owner.query<{ count: string }>('SELECT count(*) FROM certification_case')).rows[0]?.count);
    const originals = await count();
    await owner.query(COPY_ID);
    await owner.query('BEGIN');
    for (const table of CLONED) await copy(owner, table, Math.ceil(atLeast / originals) - 1);
    await owner.query('COMMIT');
    for (const table of CLONED) await owner.query(`VACUUM ANALYZE ${table}`); // as a database is that has lived with its rows
    return await count();
  } finally {
    await owner.end();
  }
}

async function copy(owner: Client, table: Table, copies: number): Promise<void> {
  const columns = (await owner.query<{ name: string; refers: string | null }>(COLUMNS, [table])).rows;
  const cloned = new Set<string>(CLONED);
  const value = ({ name, refers }: { name: string; refers: string | null }): string => {
    const different = DIFFERENT[table]?.[name];
    if (different) return different.replaceAll('copy_id', 'pg_temp.copy_id');
    return name === 'id' || (refers !== null && cloned.has(refers)) ? `pg_temp.copy_id(o.${name}, k)` : `o.${name}`;
  };
  await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`); // who decides is judged of the originals
  await owner.query(`INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) SELECT ${columns.map(value).join(', ')} FROM ${table} o, generate_series(1, ${copies}) k${OF_CASES[table] ?? ''}`);
  await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

const OF_CASES: Partial<Record<Table, string>> = {
  organisation: ' WHERE EXISTS (SELECT FROM certification_case c WHERE c.organisation_id = o.id)',
  mail: ' WHERE o.case_id IS NOT NULL AND k % 4 = 0',
};

const COLUMNS = `
  SELECT a.attname AS name, (SELECT c.confrelid::regclass::text FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = a.attrelid AND c.conkey = ARRAY[a.attnum]) AS refers
    FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`;
