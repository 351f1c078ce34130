import type { MigrationInterface, QueryRunner } from 'typeorm';

const either = (json: string): string => `coalesce(${json}->>'en', '') || ' ' || coalesce(${json}->>'zh', '')`;
/** What a holder is found by: the names, and the city (certificate.md section 3). */
const found = (holder: string): string => `lower(${either(`(${holder}->'legalName')`)} || ' ' || ${either(`(${holder}->'tradingName')`)} || ' ' || ${either(`(${holder}->'address'->'city')`)})`;
const foundBefore = (holder: string): string => `lower(${either(`(${holder}->'legalName')`)} || ' ' || coalesce(${holder}->'tradingName'->>'en', ''))`;

/** The public register is searched by city too, and by a trading name in Chinese. */
export class SearchCity1764000000150 implements MigrationInterface {
  name = 'SearchCity1764000000150';

  up(runner: QueryRunner): Promise<void> {
    return findBy(runner, found);
  }

  down(runner: QueryRunner): Promise<void> {
    return findBy(runner, foundBefore);
  }
}

async function findBy(runner: QueryRunner, searchText: (holder: string) => string): Promise<void> {
  await runner.query('DROP INDEX certificate_version_search');
  await runner.query(`CREATE INDEX certificate_version_search ON certificate_version USING gin ((${searchText('holder')}) gin_trgm_ops)`);
  await runner.query(`
    CREATE OR REPLACE VIEW public_certificate AS
    SELECT c.id, c.number, c.standard, c.state, c.state_since_on, v.number AS version, v.edition, v.holder, v.scope, v.sites,
           v.first_certified_on, v.cycle_start_on, v.decided_on, v.effective_on, v.expiry_on, v.gap, ${searchText('v.holder')} AS search_text
      FROM certificate c JOIN certificate_version v ON v.certificate_id = c.id AND v.superseded_at IS NULL
     WHERE c.state <> 'draft' AND NOT c.confidential`);
}
