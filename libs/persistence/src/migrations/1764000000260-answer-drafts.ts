import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the client writes of its answer to a finding before it is sent: its own people see it, staff and auditors do not. */
export class AnswerDrafts1764000000260 implements MigrationInterface {
  name = 'AnswerDrafts1764000000260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query('ALTER TABLE finding_answer_draft ENABLE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY finding_answer_draft_access ON finding_answer_draft USING (${OWN}) WITH CHECK (${OWN})`);
    await runner.query(`CREATE POLICY finding_answer_draft_delete_by ON finding_answer_draft AS RESTRICTIVE FOR DELETE USING ((SELECT app_scope()) = 'system')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE finding_answer_draft');
  }
}

const OWN = `(SELECT app_scope()) = 'system' OR ((SELECT app_scope()) = 'client' AND can_see_finding(finding_id))`;

const TABLE = `
  CREATE TABLE finding_answer_draft (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL REFERENCES certification_case (id), finding_id uuid NOT NULL REFERENCES finding (id),
    cause text NOT NULL DEFAULT '', correction text NOT NULL DEFAULT '', corrective_action text NOT NULL DEFAULT '', other_sites text NOT NULL DEFAULT '',
    evidence text NOT NULL DEFAULT '', document_ids uuid[] NOT NULL DEFAULT '{}', changed_by_id uuid NOT NULL REFERENCES person (id), changed_at timestamptz(3) NOT NULL,
    CONSTRAINT finding_answer_draft_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX finding_answer_draft_once ON finding_answer_draft (finding_id);
`;
