import type { MigrationInterface, QueryRunner } from 'typeorm';

/** R-CERT-09: a superseded version is handed out as a copy that is marked as obsolete; the worker looks for those still without one. */
export class ObsoleteCopies1764000000210 implements MigrationInterface {
  name = 'ObsoleteCopies1764000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificate_version ADD COLUMN obsolete_files jsonb');
    await runner.query('CREATE INDEX certificate_version_unmarked ON certificate_version (id) WHERE superseded_at IS NOT NULL AND obsolete_files IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificate_version DROP COLUMN obsolete_files');
  }
}
