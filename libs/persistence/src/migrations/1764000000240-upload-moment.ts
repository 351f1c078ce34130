import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a document came in, by the business clock: `created_at` is the real time of the insert. */
export class UploadMoment1764000000240 implements MigrationInterface {
  name = 'UploadMoment1764000000240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file ADD COLUMN uploaded_at timestamptz(3)');
    await runner.query('UPDATE stored_file SET uploaded_at = created_at');
    await runner.query('ALTER TABLE stored_file ALTER COLUMN uploaded_at SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file DROP COLUMN uploaded_at');
  }
}
