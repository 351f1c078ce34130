import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sees a row may not therefore write it. A client and an auditor write what their own moves write; everything else that
 * they see (decisions, certificates, cycles, calculations, obligations …) is written by staff and by the software alone.
 */
export class WriteAccess1764000000130 implements MigrationInterface {
  name = 'WriteAccess1764000000130';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of await protectedTables(runner)) {
      for (const command of COMMANDS) await runner.query(`CREATE POLICY ${nameOf(table, command)} ON ${table} AS RESTRICTIVE FOR ${command} ${CLAUSES[command]} (${allowed(table, command)})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of await protectedTables(runner)) {
      for (const command of COMMANDS) await runner.query(`DROP POLICY ${nameOf(table, command)} ON ${table}`);
    }
  }
}

const COMMANDS = ['INSERT', 'UPDATE', 'DELETE'] as const;
type Command = (typeof COMMANDS)[number];
const CLAUSES: Record<Command, string> = { INSERT: 'WITH CHECK', UPDATE: 'USING', DELETE: 'USING' };

/** Every client and auditor leaves events; how those are written stands with their own policy. */
const protectedTables = async (runner: QueryRunner): Promise<string[]> =>
  ((await runner.query(`SELECT relname AS table FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace AND relname <> 'case_event' ORDER BY 1`)) as { table: string }[])
    .map(({ table }) => table);

const nameOf = (table: string, command: Command): string => `${table}_${command.toLowerCase()}_by`;

const BY_CLIENT: Record<Command, readonly string[]> = {
  INSERT: ['certification_case', 'certification_application', 'site', 'finding_response', 'stored_file', 'case_message'],
  UPDATE: ['organisation', 'certification_case', 'certification_application', 'site', 'agreement', 'case_route', 'audit', 'finding', 'case_message'],
  DELETE: ['site'],
};
const BY_AUDITOR: Record<Command, readonly string[]> = {
  INSERT: [
    'person_conflict', 'person_absence', 'case_route', 'stage1_point', 'audit_report', 'finding', 'finding_clause', 'finding_site', 'stored_file', 'internal_note',
    'case_message',
  ],
  UPDATE: [
    'person', 'case_route', 'audit', 'audit_site', 'audit_team_member', 'stage1_point', 'audit_report', 'finding', 'finding_response', 'stored_file', 'case_message',
  ],
  DELETE: ['person_absence', 'finding_clause', 'finding_site'],
};

function allowed(table: string, command: Command): string {
  const scopes = ['staff', 'system', ...(BY_CLIENT[command].includes(table) ? ['client'] : []), ...(BY_AUDITOR[command].includes(table) ? ['auditor'] : [])];
  const byScope = `(SELECT app_scope()) IN (${scopes.map((scope) => `'${scope}'`).join(', ')})`;
  // An auditor sees the colleagues of the case, and changes only the own file.
  return table === 'person' && command === 'UPDATE' ? `${byScope} AND ((SELECT app_sees_all()) OR id = (SELECT app_person()))` : byScope;
}
