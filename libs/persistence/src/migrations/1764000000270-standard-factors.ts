import { factorsFor, type FactorDirection, STANDARD_FACTORS } from '@cb/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The kinds of system that are certified here. */
const KINDS = ['SMS', 'QMS', 'ISMS'] as const;
/** As wide as a factor of this direction may be, in percent; the technical manager draws the body's own limits. */
const WIDEST: Record<FactorDirection, readonly [min: number, max: number]> = { more: [0, 100], less: [-30, 0], either: [-30, 100] };

/** Fills the list of factors with those to start with, where the body has not entered the code itself (DECISIONS 30). */
export class StandardFactors1764000000270 implements MigrationInterface {
  name = 'StandardFactors1764000000270';

  async up(runner: QueryRunner): Promise<void> {
    for (const kind of KINDS) {
      for (const { code, title, direction } of factorsFor(STANDARD_FACTORS, kind)) {
        await runner.query(
          `INSERT INTO adjustment_factor (id, scheme, code, label, min_pct, max_pct) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) ON CONFLICT (scheme, code) DO NOTHING`,
          [kind, code, JSON.stringify(title), ...WIDEST[direction]]);
      }
    }
  }

  /** What has been used or changed since stays. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM adjustment_factor WHERE version = 1 AND scheme = ANY ($1) AND code = ANY ($2)`, [KINDS, STANDARD_FACTORS.factors.map(({ code }) => code)]);
  }
}
