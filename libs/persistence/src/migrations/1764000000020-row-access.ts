import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall: row-level security for the role `attesta_app`, told by `app.scope`, `app.person_id` and `app.organisation_id`,
 * which the unit of work sets in each transaction. Without them nothing of a case is seen.
 */
export class RowAccess1764000000020 implements MigrationInterface {
  name = 'RowAccess1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
    await runner.query('GRANT USAGE ON SCHEMA public TO attesta_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO attesta_app');
    await runner.query('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO attesta_app');
    // What happened stays: no grant to change or delete it.
    await runner.query('REVOKE UPDATE, DELETE ON case_event, trail_digest, certification_decision FROM attesta_app');
    await runner.query('REVOKE DELETE ON trail_head, finding, certificate, certificate_version, calculation, technical_review FROM attesta_app');
    for (const [table, seen] of Object.entries(POLICIES)) await protect(runner, table, seen, seen);
    for (const [table, [seen, written]] of Object.entries(WRITTEN_BY_ALL)) await protect(runner, table, seen, written);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(POLICIES), ...Object.keys(WRITTEN_BY_ALL)]) {
      await runner.query(`DROP POLICY ${table}_access ON ${table}`);
      await runner.query(`DROP POLICY IF EXISTS ${table}_insert ON ${table}`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
    await runner.query('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM attesta_app');
    await runner.query('DROP FUNCTION app_scope, app_person, app_organisation, app_sees_all, can_see_case, can_see_audit, can_see_finding, can_see_organisation, can_see_person CASCADE');
  }
}

async function protect(runner: QueryRunner, table: string, seen: string, written: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  if (seen === written) return void (await runner.query(`CREATE POLICY ${table}_access ON ${table} USING (${seen}) WITH CHECK (${seen})`));
  await runner.query(`CREATE POLICY ${table}_access ON ${table} FOR ALL USING (${seen})`);
  await runner.query(`CREATE POLICY ${table}_insert ON ${table} FOR INSERT WITH CHECK (${written})`);
}

/** SECURITY DEFINER: they look at tables that are themselves under policies. STABLE and one row each, by primary key. */
const FUNCTIONS = `
  CREATE FUNCTION app_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(nullif(current_setting('app.scope', true), ''), 'public') $$;
  CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
  CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
  CREATE FUNCTION app_sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT app_scope() IN ('staff', 'system') $$;
  CREATE FUNCTION can_see_case(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT CASE app_scope()
      WHEN 'staff' THEN true WHEN 'system' THEN true
      WHEN 'client' THEN EXISTS (SELECT FROM certification_case WHERE id = wanted AND organisation_id = app_organisation())
      WHEN 'auditor' THEN EXISTS (SELECT FROM case_assignment WHERE case_id = wanted AND person_id = app_person())
      ELSE false END $$;
  CREATE FUNCTION can_see_audit(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT FROM audit WHERE id = wanted AND can_see_case(case_id) AND (app_scope() <> 'client' OR team_sent_at IS NOT NULL)) $$;
  CREATE FUNCTION can_see_finding(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT FROM finding WHERE id = wanted AND can_see_case(case_id) AND (app_scope() <> 'client' OR published_at IS NOT NULL)) $$;
  CREATE FUNCTION can_see_organisation(wanted uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT CASE app_scope()
      WHEN 'staff' THEN true WHEN 'system' THEN true WHEN 'client' THEN wanted = app_organisation()
      WHEN 'auditor' THEN EXISTS (SELECT FROM certification_case c JOIN case_assignment a ON a.case_id = c.id WHERE c.organisation_id = wanted AND a.person_id = app_person())
      ELSE false END $$;
  CREATE FUNCTION can_see_person(wanted uuid, of_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT wanted = app_person() OR CASE app_scope()
      WHEN 'staff' THEN true WHEN 'system' THEN true
      WHEN 'auditor' THEN of_organisation IS NULL OR can_see_organisation(of_organisation)
      WHEN 'client' THEN coalesce(of_organisation = app_organisation(), false)
        OR EXISTS (SELECT FROM audit_team_member m JOIN audit a ON a.id = m.audit_id JOIN certification_case c ON c.id = a.case_id
                    WHERE m.person_id = wanted AND c.organisation_id = app_organisation() AND a.team_sent_at IS NOT NULL)
        OR EXISTS (SELECT FROM certification_case c WHERE c.organisation_id = app_organisation() AND wanted IN (c.owner_id, c.stand_in_id))
        OR EXISTS (SELECT FROM case_message m JOIN certification_case c ON c.id = m.case_id WHERE c.organisation_id = app_organisation() AND m.author_id = wanted)
      ELSE false END $$;
`;

const ALL = '(SELECT app_sees_all())';
const NOT_CLIENT = "(SELECT app_scope()) <> 'client'";
const ofCase = (clientSees = 'true') => `${ALL} OR (can_see_case(case_id) AND (${NOT_CLIENT} OR ${clientSees}))`;
const ownOnly = `${ALL} OR person_id = (SELECT app_person())`;

/** Per table: which rows are seen, and so may be written. */
const POLICIES: Record<string, string> = {
  organisation: `${ALL} OR can_see_organisation(id)`,
  person: `${ALL} OR can_see_person(id, organisation_id)`,
  person_competence: ownOnly,
  person_conflict: ownOnly,
  person_absence: ownOnly,
  certification_case: `${ALL} OR ((SELECT app_scope()) = 'client' AND organisation_id = (SELECT app_organisation())) OR can_see_case(id)`,
  case_route: ofCase(),
  case_assignment: ownOnly,
  site: ofCase(),
  cycle: ofCase(),
  certification_application: ofCase(),
  application_review: ofCase('false'),
  calculation: ofCase('fixed_at IS NOT NULL'),
  agreement: ofCase('sent_at IS NOT NULL'),
  programme_item: ofCase(),
  audit: ofCase('team_sent_at IS NOT NULL'),
  audit_site: ofCase('can_see_audit(audit_id)'),
  audit_team_member: ofCase('can_see_audit(audit_id)'),
  booking: ofCase('false'),
  stage1_point: ofCase('false'),
  audit_report: ofCase('issued_at IS NOT NULL'),
  finding: ofCase('published_at IS NOT NULL'),
  finding_clause: ofCase('can_see_finding(finding_id)'),
  finding_site: ofCase('can_see_finding(finding_id)'),
  finding_response: ofCase('can_see_finding(finding_id)'),
  certification: ofCase(),
  technical_review: ofCase('false'),
  certification_decision: ofCase(),
  certificate: ofCase(),
  certificate_version: ofCase(),
  obligation: ofCase(),
  reminder: ofCase('false'),
  stored_file: `${ALL} OR (can_see_case(case_id) AND (${NOT_CLIENT} OR published_at IS NOT NULL))`,
  internal_note: ofCase('false'),
  case_message: ofCase(),
};

/** Everybody's work leaves events and mails; only those who may look see them. [seen, written] */
const WRITTEN_BY_ALL: Record<string, readonly [string, string]> = {
  case_event: [`${ALL} OR ((SELECT app_scope()) = 'auditor' AND subject_type = 'case' AND can_see_case(subject_id))`, "(SELECT app_scope()) <> 'public'"],
  mail: [`${ALL} OR recipient_id = (SELECT app_person())`, "(SELECT app_scope()) <> 'public'"],
};
