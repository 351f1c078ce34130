import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parts of a case's number found by trigrams, through a view of the owner as names are; the cases of one owner or stand-in without reading all. */
export class CaseSearch1764000000220 implements MigrationInterface {
  name = 'CaseSearch1764000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX certification_case_number_search ON certification_case USING gin (lower(number) gin_trgm_ops)');
    await runner.query('CREATE VIEW seen_case_number AS SELECT id, lower(number) AS search_text FROM certification_case WHERE (SELECT app_sees_all()) OR can_see_case(id)');
    await runner.query('GRANT SELECT ON seen_case_number TO attesta_app');
    await runner.query('CREATE INDEX certification_case_owner ON certification_case (owner_id, id)');
    await runner.query('CREATE INDEX certification_case_stand_in ON certification_case (stand_in_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW seen_case_number');
    await runner.query('DROP INDEX certification_case_number_search, certification_case_owner, certification_case_stand_in');
  }
}
