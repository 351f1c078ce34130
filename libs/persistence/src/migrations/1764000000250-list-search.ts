import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names and numbers found by any part of them, through views of the owner that say themselves who sees what, with the columns that the
 * lists filter by. Trigrams know no Chinese and no text of two characters, so each search text is kept in its single and paired
 * characters too. Mails by state, audits by kind and findings by grade along the order of their lists.
 */
export class ListSearch1764000000250 implements MigrationInterface {
  name = 'ListSearch1764000000250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEXT_PARTS);
    await runner.query('DROP VIEW seen_case_number');
    await runner.query(`CREATE OR REPLACE VIEW seen_organisation AS SELECT id, ${ORGANISATION} AS search_text, text_parts(${ORGANISATION}) AS search_parts FROM organisation WHERE (SELECT app_sees_all()) OR can_see_organisation(id)`);
    for (const [view, columns] of Object.entries(NEW_VIEWS)) {
      await runner.query(`CREATE VIEW ${view} AS SELECT ${columns}`);
      await runner.query(`GRANT SELECT ON ${view} TO attesta_app`);
    }
    for (const [index, on] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${index} ON ${on}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${Object.keys(INDEXES).join(', ')}`);
    await runner.query(`DROP VIEW seen_organisation, ${Object.keys(NEW_VIEWS).join(', ')}`);
    await runner.query('DROP FUNCTION text_parts');
    await runner.query(`CREATE VIEW seen_organisation AS SELECT id, ${ORGANISATION} AS search_text FROM organisation WHERE (SELECT app_sees_all()) OR can_see_organisation(id)`);
    await runner.query('CREATE VIEW seen_case_number AS SELECT id, lower(number) AS search_text FROM certification_case WHERE (SELECT app_sees_all()) OR can_see_case(id)');
    await runner.query('GRANT SELECT ON seen_organisation, seen_case_number TO attesta_app');
  }
}

/** As the migration of the search has written it: the same words reach its index. */
const ORGANISATION = `lower(coalesce(legal_name->>'en', '') || ' ' || coalesce(legal_name->>'zh', '') || ' ' || coalesce(trading_name->>'en', '') || ' ' || register_number)`;

/** The cost is about what it takes beside an operator; it keeps a rare text from being looked for row by row. */
const TEXT_PARTS = `
  CREATE FUNCTION text_parts(whole text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
    SELECT array_agg(DISTINCT substr(whole, place, size)) FROM generate_series(1, length(whole)) place, generate_series(1, 2) size $$`;

const NUMBER = 'lower(number) AS search_text, text_parts(lower(number)) AS search_parts';
const NEW_VIEWS = {
  seen_case: `id, organisation_id, owner_id, stand_in_id, standards, ${NUMBER} FROM certification_case WHERE (SELECT app_sees_all()) OR can_see_case(id)`,
  seen_certificate: `id, case_id, organisation_id, state, ${NUMBER} FROM certificate WHERE (SELECT app_sees_all()) OR can_see_case(case_id)`,
} as const;

const INDEXES = {
  certificate_number_trigrams: 'certificate USING gin (lower(number) gin_trgm_ops)',
  certificate_number_parts: 'certificate USING gin (text_parts(lower(number)))',
  certification_case_number_parts: 'certification_case USING gin (text_parts(lower(number)))',
  organisation_parts: `organisation USING gin (text_parts(${ORGANISATION}))`,
  mail_state: 'mail (state, id)', audit_kind: 'audit (kind, id)', finding_grade: 'finding (grade, id)',
} as const;
