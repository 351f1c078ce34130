import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Audits by route and cycle, decisions by certification, versions by case: every rule of a route and of a certificate looks there.
 * Versions without their PDF: the worker looks for them all the time.
 */
export class Indexes1764000000140 implements MigrationInterface {
  name = 'Indexes1764000000140';

  async up(runner: QueryRunner): Promise<void> {
    for (const [index, on] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${index} ON ${on}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${Object.keys(INDEXES).join(', ')}`);
  }
}

const INDEXES = {
  audit_route: 'audit (route_id)', audit_cycle: 'audit (cycle_id)', certification_decision_certification: 'certification_decision (certification_id)',
  certificate_version_case: 'certificate_version (case_id)', certificate_version_unprinted: 'certificate_version (id) WHERE files IS NULL',
} as const;
