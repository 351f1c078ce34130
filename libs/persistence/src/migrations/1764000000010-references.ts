import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Foreign keys, and what the tables refuse by themselves. */
export class References1764000000010 implements MigrationInterface {
  name = 'References1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const [target, columns] of Object.entries(REFERENCES)) {
      for (const column of columns) {
        const [table, name] = column.split('.');
        await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${table}_${name}_fkey FOREIGN KEY (${name}) REFERENCES ${target} (id)`);
      }
    }
    for (const [table, name, condition] of CHECKS) await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${condition})`);
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of CHECKS) await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    for (const columns of Object.values(REFERENCES)) {
      for (const column of columns) {
        const [table, name] = column.split('.');
        await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_${name}_fkey`);
      }
    }
  }
}

const REFERENCES: Record<string, readonly string[]> = {
  certification_case: [
    'case_route.case_id', 'case_assignment.case_id', 'site.case_id', 'cycle.case_id', 'certification_application.case_id', 'application_review.case_id',
    'calculation.case_id', 'agreement.case_id', 'programme_item.case_id', 'audit.case_id', 'audit_site.case_id', 'audit_team_member.case_id',
    'booking.case_id', 'stage1_point.case_id', 'audit_report.case_id', 'finding.case_id', 'finding_clause.case_id', 'finding_site.case_id',
    'finding_response.case_id', 'certification.case_id', 'technical_review.case_id', 'certification_decision.case_id', 'certificate.case_id',
    'certificate_version.case_id', 'obligation.case_id', 'reminder.case_id', 'mail.case_id', 'stored_file.case_id', 'internal_note.case_id', 'case_message.case_id',
  ],
  organisation: ['person.organisation_id', 'person_conflict.organisation_id', 'certification_case.organisation_id', 'certificate.organisation_id'],
  person: [
    'person_competence.person_id', 'person_conflict.person_id', 'person_absence.person_id', 'mail_token.person_id', 'access_log.person_id',
    'scheme_table.signed_by_id', 'certification_case.owner_id', 'certification_case.stand_in_id', 'case_assignment.person_id',
    'certification_application.signed_by_id', 'certification_application.reviewer_id', 'application_review.reviewer_id', 'calculation.calculated_by_id',
    'calculation.fixed_by_id', 'agreement.signed_by_client_id', 'agreement.signed_by_body_id', 'audit.plan_accepted_by_id', 'audit.recommended_by_id',
    'audit_team_member.person_id', 'audit_team_member.under_person_id', 'audit_team_member.cleared_by_id', 'booking.person_id', 'audit_report.issued_by_id',
    'finding.raised_by_id', 'finding.verified_by_id', 'finding_response.submitted_by_id', 'finding_response.judged_by_id', 'technical_review.reviewer_id',
    'certification_decision.decided_by_id', 'reminder.recipient_id', 'mail.recipient_id', 'stored_file.uploaded_by_id', 'internal_note.author_id', 'case_message.author_id',
  ],
  cycle: ['case_route.cycle_id', 'programme_item.cycle_id', 'audit.cycle_id', 'technical_review.cycle_id', 'certification_decision.cycle_id', 'certificate_version.cycle_id'],
  case_route: ['audit.route_id', 'technical_review.route_id', 'certification_decision.route_id'],
  site: ['site.parent_id', 'audit_site.site_id', 'finding_site.site_id'],
  certification_application: ['application_review.application_id'],
  calculation: ['audit.calculation_id'],
  audit: ['programme_item.audit_id', 'audit_site.audit_id', 'audit_team_member.audit_id', 'booking.audit_id', 'stage1_point.audit_id', 'audit_report.audit_id', 'finding.audit_id'],
  finding: ['finding_clause.finding_id', 'finding_site.finding_id', 'finding_response.finding_id'],
  certification: ['certification_decision.certification_id', 'certificate.certification_id'],
  technical_review: ['certification_decision.review_id'],
  certification_decision: ['certificate_version.decision_id'],
  certificate: ['certificate_version.certificate_id'],
  obligation: ['reminder.obligation_id'],
  mail: ['reminder.mail_id', 'mail_attempt.mail_id'],
  stored_file: ['agreement.file_id', 'audit_report.file_id', 'accreditation.symbol_file_id'],
};

const CHECKS: readonly (readonly [string, string, string])[] = [
  ['audit', 'audit_days_in_order', 'to_on IS NULL OR from_on <= to_on'],
  ['person_absence', 'person_absence_days_in_order', 'from_on <= to_on'],
  ['booking', 'booking_half', "half IN ('morning', 'afternoon')"],
  ['certificate_version', 'certificate_version_expires_later', 'expiry_on >= effective_on'],
  ['certificate_version', 'certificate_version_not_before_decision', 'effective_on >= decided_on'],
  ['finding', 'finding_verified_has_evidence', '(verified_on IS NULL) = (verified_by_id IS NULL)'],
  ['person', 'person_email_lower_case', 'email = lower(email)'],
];

/** For the far sides of the references that are walked from there. */
const INDEXES: readonly string[] = [
  'CREATE INDEX audit_site_case ON audit_site (case_id)', 'CREATE INDEX audit_team_member_case ON audit_team_member (case_id)',
  'CREATE INDEX finding_case ON finding (case_id)', 'CREATE INDEX certificate_case ON certificate (case_id)',
  'CREATE INDEX certificate_organisation ON certificate (organisation_id)', 'CREATE INDEX case_event_entity ON case_event (entity_id)',
];
