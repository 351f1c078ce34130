import type { MigrationInterface, QueryRunner } from 'typeorm';

const written = (json: string): string => `lower(coalesce(${json}->>'en', '') || ' ' || coalesce(${json}->>'zh', '')`;

/**
 * Parts of names found by trigrams. Under row-level security PostgreSQL may not look into an index with ILIKE, so the search goes through
 * views of the owner, which say themselves who sees what.
 */
export class Search1764000000120 implements MigrationInterface {
  name = 'Search1764000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const organisation = `${written('legal_name')} || ' ' || coalesce(trading_name->>'en', '') || ' ' || register_number)`;
    const holder = `${written("(holder->'legalName')")} || ' ' || coalesce(holder->'tradingName'->>'en', ''))`;
    await runner.query(`CREATE INDEX organisation_search ON organisation USING gin ((${organisation}) gin_trgm_ops)`);
    await runner.query('CREATE INDEX certificate_number_search ON certificate (lower(number) text_pattern_ops)');
    await runner.query(`CREATE INDEX certificate_version_search ON certificate_version USING gin ((${holder}) gin_trgm_ops)`);
    await runner.query(`CREATE VIEW seen_organisation AS SELECT id, ${organisation} AS search_text FROM organisation WHERE (SELECT app_sees_all()) OR can_see_organisation(id)`);
    await runner.query('GRANT SELECT ON seen_organisation TO attesta_app');
    await runner.query(`
      CREATE OR REPLACE VIEW public_certificate AS
      SELECT c.id, c.number, c.standard, c.state, c.state_since_on, v.number AS version, v.edition, v.holder, v.scope, v.sites,
             v.first_certified_on, v.cycle_start_on, v.decided_on, v.effective_on, v.expiry_on, v.gap, ${holder.replaceAll('holder', 'v.holder')} AS search_text
        FROM certificate c JOIN certificate_version v ON v.certificate_id = c.id AND v.superseded_at IS NULL
       WHERE c.state <> 'draft' AND NOT c.confidential`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW seen_organisation, public_certificate');
    await runner.query('DROP INDEX organisation_search, certificate_number_search, certificate_version_search');
  }
}
