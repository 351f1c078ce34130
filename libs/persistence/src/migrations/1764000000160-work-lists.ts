import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What work lists stand on: where each case stands, kept by the software beside the rows it follows from, and each person's saved views.
 * Cases that were there before get their standing from the worker's look for unfinished work.
 */
export class WorkLists1764000000160 implements MigrationInterface {
  name = 'WorkLists1764000000160';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const { table, seen, written } of ACCESS) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_access ON ${table} USING (${seen}) WITH CHECK (${seen})`);
      for (const command of ['INSERT', 'UPDATE', 'DELETE']) {
        await runner.query(`CREATE POLICY ${table}_${command.toLowerCase()}_by ON ${table} AS RESTRICTIVE FOR ${command} ${command === 'INSERT' ? 'WITH CHECK' : 'USING'} (${written})`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_standing, saved_view');
  }
}

const ROW = 'id uuid NOT NULL, version integer NOT NULL DEFAULT 1, created_at timestamptz(3) NOT NULL DEFAULT now()';
const TABLES = [
  `CREATE TABLE case_standing (${ROW}, case_id uuid NOT NULL REFERENCES certification_case (id), step text NOT NULL, who text NOT NULL, due_on date NOT NULL,
     CONSTRAINT case_standing_pkey PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX case_standing_case ON case_standing (case_id)',
  'CREATE INDEX case_standing_step ON case_standing (step, who, case_id)',
  'CREATE INDEX case_standing_due ON case_standing (due_on, case_id)',
  `CREATE TABLE saved_view (${ROW}, person_id uuid NOT NULL REFERENCES person (id), list text NOT NULL, name text NOT NULL, search jsonb NOT NULL, columns text[] NOT NULL,
     CONSTRAINT saved_view_pkey PRIMARY KEY (id))`,
  'CREATE UNIQUE INDEX saved_view_name ON saved_view (person_id, list, name)',
];

/** The software keeps the standings; a view is its owner's alone. */
const ACCESS = [
  { table: 'case_standing', seen: '(SELECT app_sees_all()) OR can_see_case(case_id)', written: "(SELECT app_scope()) = 'system'" },
  { table: 'saved_view', seen: 'person_id = (SELECT app_person())', written: "(SELECT app_scope()) IN ('staff', 'auditor')" },
] as const;
