import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is behind a session, in one look. The question comes before anybody is known to row-level security,
 * so the view belongs to the owner and gives one session at a time to whoever holds its token.
 */
export class SessionPerson1764000000110 implements MigrationInterface {
  name = 'SessionPerson1764000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW auth.session_person AS
      SELECT s.token, s.id AS session_id, s."expiresAt" AS expires_at, s."updatedAt" AS extended_at, coalesce(u."twoFactorEnabled", false) AS has_second_factor,
             p.id AS person_id, p.name, p.email, p.language, p.roles, p.organisation_id,
             coalesce((SELECT (value ->> 'staffSecondFactor')::boolean FROM public.setting WHERE key = 'practice'), false) AS second_factor_demanded
      FROM auth.session s JOIN auth."user" u ON u.id = s."userId" JOIN public.person p ON p.user_id = u.id AND p.active`);
    await runner.query('GRANT SELECT ON auth.session_person TO attesta_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW auth.session_person');
  }
}
