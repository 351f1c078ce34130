import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the page of one certificate tells beside its current version: under whose accreditation it stands, and what was decided on it (certificate.md section 3). */
export class PublicStanding1764000000230 implements MigrationInterface {
  name = 'PublicStanding1764000000230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW public_standing AS
      SELECT p.id,
             (SELECT jsonb_build_object('body', a.body, 'number', a.number) FROM accreditation a
               WHERE a.standard = p.standard AND a.valid_from <= p.effective_on AND (a.valid_to IS NULL OR p.effective_on <= a.valid_to)
               ORDER BY a.valid_from DESC, a.id LIMIT 1) AS accreditation,
             (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'decidedOn', d.decided_on) ORDER BY d.decided_at, d.id), '[]') FROM certification_decision d
               WHERE d.certification_id = c.certification_id AND d.kind <> 'refuse') AS decisions
        FROM public_certificate p JOIN certificate c ON c.id = p.id`);
    await runner.query('GRANT SELECT ON public_standing TO attesta_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW public_standing');
  }
}
