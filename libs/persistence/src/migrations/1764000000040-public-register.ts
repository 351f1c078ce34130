import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What anybody may know of a certificate (17021-1, 8.1.2; certificate.md section 3). Belongs to the owner, so it needs no setting per request. */
export class PublicRegister1764000000040 implements MigrationInterface {
  name = 'PublicRegister1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW public_certificate AS
      SELECT c.id, c.number, c.standard, c.state, c.state_since_on, v.number AS version, v.edition, v.holder, v.scope, v.sites,
             v.first_certified_on, v.cycle_start_on, v.decided_on, v.effective_on, v.expiry_on, v.gap
        FROM certificate c JOIN certificate_version v ON v.certificate_id = c.id AND v.superseded_at IS NULL
       WHERE c.state <> 'draft' AND NOT c.confidential`);
    await runner.query('GRANT SELECT ON public_certificate TO attesta_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW public_certificate');
  }
}
