import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What auditors say clause by clause: of the client's documents at stage 1, and of what they looked at on site. The client sees neither.
 * A disputed finding knows the number of its appeal.
 */
export class ClauseWork1764000000200 implements MigrationInterface {
  name = 'ClauseWork1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query('ALTER TABLE finding ADD COLUMN appeal_number text');
    for (const table of ['document_mark', 'examined_clause']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_access ON ${table} USING (${SEEN}) WITH CHECK (${SEEN})`);
      for (const [command, clause] of [['INSERT', 'WITH CHECK'], ['UPDATE', 'USING'], ['DELETE', 'USING']] as const) {
        await runner.query(`CREATE POLICY ${table}_${command.toLowerCase()}_by ON ${table} AS RESTRICTIVE FOR ${command} ${clause} ((SELECT app_scope()) IN ('staff', 'system', 'auditor'))`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE finding DROP COLUMN appeal_number');
    await runner.query('DROP TABLE document_mark, examined_clause');
  }
}

const SEEN = `(SELECT app_sees_all()) OR (can_see_case(case_id) AND (SELECT app_scope()) <> 'client')`;

const TABLES = `
  CREATE TABLE document_mark (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL REFERENCES certification_case (id), audit_id uuid NOT NULL REFERENCES audit (id),
    standard text NOT NULL, clause text NOT NULL, document_id uuid REFERENCES stored_file (id), mark text NOT NULL, note text,
    marked_by_id uuid NOT NULL REFERENCES person (id), marked_at timestamptz(3) NOT NULL, CONSTRAINT document_mark_pkey PRIMARY KEY (id),
    CONSTRAINT document_mark_without_document CHECK (document_id IS NOT NULL OR mark = 'missing')
  );
  CREATE INDEX document_mark_audit ON document_mark (audit_id);
  CREATE UNIQUE INDEX document_mark_once ON document_mark (audit_id, standard, clause, document_id) NULLS NOT DISTINCT;
  CREATE TABLE examined_clause (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL REFERENCES certification_case (id), audit_id uuid NOT NULL REFERENCES audit (id),
    standard text NOT NULL, clause text NOT NULL, site_id uuid REFERENCES site (id), note text,
    examined_by_id uuid NOT NULL REFERENCES person (id), examined_at timestamptz(3) NOT NULL, CONSTRAINT examined_clause_pkey PRIMARY KEY (id)
  );
  CREATE INDEX examined_clause_audit ON examined_clause (audit_id);
  CREATE UNIQUE INDEX examined_clause_once ON examined_clause (audit_id, standard, clause, site_id) NULLS NOT DISTINCT;
`;
