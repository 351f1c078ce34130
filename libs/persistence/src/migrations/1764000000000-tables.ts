import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All business tables as the entities have them; what holds them together and who sees what follows in the next migrations. */
export class Tables1764000000000 implements MigrationInterface {
  name = 'Tables1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...TABLES.matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name).join(', ')} CASCADE`);
  }
}

const TABLES = `
  CREATE TABLE organisation (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    legal_name jsonb NOT NULL, trading_name jsonb, register_number text NOT NULL, country text NOT NULL,
    address jsonb NOT NULL, website text, language text NOT NULL DEFAULT 'en',
    is_certification_body boolean NOT NULL DEFAULT false, CONSTRAINT organisation_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX organisation_register ON organisation (country, register_number);
  CREATE TABLE person (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    user_id uuid, organisation_id uuid, name text NOT NULL, email text NOT NULL, phone text,
    language text NOT NULL DEFAULT 'en', roles text[] NOT NULL DEFAULT '{}', active boolean NOT NULL DEFAULT true,
    record jsonb NOT NULL DEFAULT '{}', last_observed_on date, CONSTRAINT person_pkey PRIMARY KEY (id)
  );
  CREATE INDEX person_organisation ON person (organisation_id);
  CREATE UNIQUE INDEX person_user ON person (user_id) WHERE user_id IS NOT NULL;
  CREATE UNIQUE INDEX person_email ON person (email);
  CREATE TABLE person_competence (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    person_id uuid NOT NULL, standard text NOT NULL, "function" text NOT NULL,
    sector_codes integer[] NOT NULL DEFAULT '{}', valid_from date NOT NULL, valid_to date, evidence text NOT NULL,
    CONSTRAINT person_competence_pkey PRIMARY KEY (id)
  );
  CREATE INDEX person_competence_person ON person_competence (person_id);
  CREATE TABLE person_conflict (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    person_id uuid NOT NULL, organisation_id uuid, kind text NOT NULL, description text NOT NULL, ended_on date,
    CONSTRAINT person_conflict_pkey PRIMARY KEY (id)
  );
  CREATE INDEX person_conflict_person ON person_conflict (person_id);
  CREATE TABLE person_absence (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    person_id uuid NOT NULL, from_on date NOT NULL, to_on date NOT NULL, reason text NOT NULL,
    CONSTRAINT person_absence_pkey PRIMARY KEY (id)
  );
  CREATE INDEX person_absence_person ON person_absence (person_id);
  CREATE TABLE mail_token (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    person_id uuid NOT NULL, purpose text NOT NULL, token_hash text NOT NULL, expires_at timestamptz(3) NOT NULL,
    used_at timestamptz(3), CONSTRAINT mail_token_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX mail_token_hash ON mail_token (token_hash);
  CREATE TABLE access_log (
    id uuid NOT NULL, at timestamptz(3) NOT NULL, person_id uuid, account text NOT NULL, address_hash text NOT NULL,
    what text NOT NULL, succeeded boolean NOT NULL, CONSTRAINT access_log_pkey PRIMARY KEY (id)
  );
  CREATE INDEX access_log_account ON access_log (account, at);
  CREATE TABLE setting (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    key text NOT NULL, value jsonb NOT NULL, CONSTRAINT setting_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX setting_key ON setting (key);
  CREATE TABLE accreditation (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    standard text NOT NULL, body text NOT NULL, number text NOT NULL, sector_codes integer[] NOT NULL DEFAULT '{}',
    valid_from date NOT NULL, valid_to date, symbol_file_id uuid, CONSTRAINT accreditation_pkey PRIMARY KEY (id)
  );
  CREATE TABLE scheme_table (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    scheme text NOT NULL, table_version text NOT NULL, effective_on date NOT NULL, days jsonb NOT NULL,
    source text NOT NULL, signed_by_id uuid NOT NULL, signed_at timestamptz(3) NOT NULL,
    CONSTRAINT scheme_table_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX scheme_table_version ON scheme_table (scheme, table_version);
  CREATE TABLE adjustment_factor (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    scheme text NOT NULL, code text NOT NULL, label jsonb NOT NULL, min_pct integer NOT NULL, max_pct integer NOT NULL,
    active boolean NOT NULL DEFAULT true, CONSTRAINT adjustment_factor_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX adjustment_factor_code ON adjustment_factor (scheme, code);
  CREATE TABLE number_series (name text NOT NULL, last integer NOT NULL, CONSTRAINT number_series_pkey PRIMARY KEY (name));
  CREATE TABLE certification_case (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    number text, organisation_id uuid NOT NULL, standards text[] NOT NULL, owner_id uuid, stand_in_id uuid,
    fees_cleared boolean NOT NULL DEFAULT false, language text NOT NULL DEFAULT 'en',
    CONSTRAINT certification_case_pkey PRIMARY KEY (id)
  );
  CREATE INDEX certification_case_organisation ON certification_case (organisation_id);
  CREATE UNIQUE INDEX certification_case_number ON certification_case (number) WHERE number IS NOT NULL;
  CREATE TABLE case_route (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, cycle_id uuid, kind text NOT NULL, state text NOT NULL, state_since timestamptz(3) NOT NULL,
    standards text[] NOT NULL, CONSTRAINT case_route_pkey PRIMARY KEY (id)
  );
  CREATE INDEX case_route_state ON case_route (kind, state, id);
  CREATE INDEX case_route_case ON case_route (case_id);
  CREATE TABLE case_assignment (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, person_id uuid NOT NULL, CONSTRAINT case_assignment_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX case_assignment_person ON case_assignment (person_id, case_id);
  CREATE TABLE site (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, parent_id uuid, name jsonb NOT NULL, address jsonb,
    is_central boolean NOT NULL DEFAULT false, kind text NOT NULL DEFAULT 'permanent', scope jsonb, activities text,
    activity_group text, sector_codes integer[] NOT NULL DEFAULT '{}', people jsonb,
    shifts integer NOT NULL DEFAULT '1', closed_on date, CONSTRAINT site_pkey PRIMARY KEY (id)
  );
  CREATE INDEX site_case ON site (case_id);
  CREATE TABLE cycle (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, number integer NOT NULL, start_on date NOT NULL, expiry_on date,
    provisional boolean NOT NULL, CONSTRAINT cycle_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX cycle_number ON cycle (case_id, number);
  CREATE TABLE certification_application (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, state text NOT NULL, standards text[] NOT NULL, representative jsonb, signed_by_id uuid,
    signed_at timestamptz(3), scope jsonb, description jsonb NOT NULL DEFAULT '{}',
    process_operators jsonb NOT NULL DEFAULT '[]', consultancy jsonb, operation_start_on date, internal_audit jsonb,
    management_review jsonb, total_people integer, previously_certified boolean NOT NULL DEFAULT false,
    submitted_on date, submitted_at timestamptz(3), requested_information text, decline_reasons text, reviewer_id uuid,
    CONSTRAINT certification_application_pkey PRIMARY KEY (id)
  );
  CREATE INDEX certification_application_state ON certification_application (state, id);
  CREATE INDEX certification_application_case ON certification_application (case_id);
  CREATE TABLE application_review (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, application_id uuid NOT NULL, reviewer_id uuid NOT NULL,
    checklist jsonb NOT NULL DEFAULT '{}', competence_needed jsonb, conclusion text, reasons text,
    concluded_at timestamptz(3), CONSTRAINT application_review_pkey PRIMARY KEY (id)
  );
  CREATE INDEX application_review_application ON application_review (application_id);
  CREATE TABLE calculation (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, number integer NOT NULL, purpose text NOT NULL, inputs jsonb NOT NULL,
    result jsonb NOT NULL, justification text NOT NULL, state text NOT NULL, calculated_by_id uuid NOT NULL,
    fixed_by_id uuid, fixed_at timestamptz(3), CONSTRAINT calculation_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX calculation_number ON calculation (case_id, number);
  CREATE TABLE agreement (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, number integer NOT NULL, terms jsonb NOT NULL, file_id uuid, sent_at timestamptz(3),
    signed_by_client_id uuid, signed_by_client_at timestamptz(3), signed_by_body_id uuid,
    signed_by_body_at timestamptz(3), CONSTRAINT agreement_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX agreement_number ON agreement (case_id, number);
  CREATE TABLE programme_item (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, cycle_id uuid NOT NULL, kind text NOT NULL, year integer NOT NULL, target_on date NOT NULL,
    latest_on date NOT NULL, days double precision NOT NULL, site_ids uuid[] NOT NULL DEFAULT '{}',
    clauses jsonb NOT NULL DEFAULT '{}', audit_id uuid, CONSTRAINT programme_item_pkey PRIMARY KEY (id)
  );
  CREATE INDEX programme_item_case ON programme_item (case_id);
  CREATE INDEX programme_item_cycle ON programme_item (cycle_id);
  CREATE TABLE audit (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, cycle_id uuid NOT NULL, route_id uuid NOT NULL, kind text NOT NULL, state text NOT NULL,
    standards text[] NOT NULL, from_on date, to_on date, required_days double precision NOT NULL,
    calculation_id uuid NOT NULL, objectives jsonb NOT NULL DEFAULT '{}', scope jsonb, criteria text, plan jsonb,
    remote_techniques jsonb, team_sent_at timestamptz(3), team_objection text, objection_answer text, team_confirmed_at timestamptz(3),
    plan_sent_at timestamptz(3), plan_accepted_by_id uuid, plan_accepted_at timestamptz(3), opening_meeting jsonb,
    closing_meeting jsonb, closed_on date, deviations text, results jsonb NOT NULL DEFAULT '{}',
    stage1_conclusion text, stage1_records jsonb, concerns jsonb NOT NULL DEFAULT '[]',
    concerns_sent_at timestamptz(3), recommendation text, recommendation_conditions text, recommended_by_id uuid,
    recommended_at timestamptz(3), CONSTRAINT audit_pkey PRIMARY KEY (id)
  );
  CREATE INDEX audit_state ON audit (state, from_on, id);
  CREATE INDEX audit_case ON audit (case_id);
  CREATE TABLE audit_site (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, audit_id uuid NOT NULL, site_id uuid NOT NULL, days double precision NOT NULL,
    chosen_because text NOT NULL, visited_on date, CONSTRAINT audit_site_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX audit_site_audit ON audit_site (audit_id, site_id);
  CREATE TABLE audit_team_member (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, audit_id uuid NOT NULL, person_id uuid NOT NULL, "function" text NOT NULL,
    under_person_id uuid, declaration text, declaration_text text, declared_at timestamptz(3),
    cleared_at timestamptz(3), cleared_by_id uuid, left_at timestamptz(3),
    CONSTRAINT audit_team_member_pkey PRIMARY KEY (id)
  );
  CREATE INDEX audit_team_member_of ON audit_team_member (person_id);
  CREATE UNIQUE INDEX audit_team_member_person ON audit_team_member (audit_id, person_id);
  CREATE TABLE booking (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, audit_id uuid NOT NULL, person_id uuid NOT NULL, on_day date NOT NULL, half text NOT NULL,
    proper boolean NOT NULL DEFAULT true, released_at timestamptz(3), CONSTRAINT booking_pkey PRIMARY KEY (id)
  );
  CREATE INDEX booking_audit ON booking (audit_id);
  CREATE UNIQUE INDEX booking_no_overlap ON booking (person_id, on_day, half) WHERE released_at IS NULL;
  CREATE TABLE stage1_point (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, audit_id uuid NOT NULL, point text NOT NULL, result text NOT NULL, evidence text NOT NULL,
    document_ids uuid[] NOT NULL DEFAULT '{}', CONSTRAINT stage1_point_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX stage1_point_audit ON stage1_point (audit_id, point);
  CREATE TABLE audit_report (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, audit_id uuid NOT NULL, number integer NOT NULL, content jsonb NOT NULL DEFAULT '{}',
    issued_by_id uuid, issued_at timestamptz(3), file_id uuid, CONSTRAINT audit_report_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX audit_report_number ON audit_report (audit_id, number);
  CREATE TABLE finding (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, audit_id uuid NOT NULL, number integer NOT NULL, grade text NOT NULL, state text NOT NULL,
    statement text NOT NULL, evidence text NOT NULL, raised_by_id uuid NOT NULL, raised_at timestamptz(3) NOT NULL,
    published_at timestamptz(3), plan_due_on date, evidence_due_on date, escalated_on date, disputed_at timestamptz(3),
    carried boolean NOT NULL DEFAULT false, verified_by_id uuid, verified_on date, verification_evidence text,
    closed_at timestamptz(3), CONSTRAINT finding_pkey PRIMARY KEY (id)
  );
  CREATE INDEX finding_state ON finding (state, id);
  CREATE INDEX finding_audit ON finding (audit_id);
  CREATE UNIQUE INDEX finding_number ON finding (case_id, number);
  CREATE TABLE finding_clause (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, finding_id uuid NOT NULL, standard text NOT NULL, clause text NOT NULL,
    CONSTRAINT finding_clause_pkey PRIMARY KEY (id)
  );
  CREATE INDEX finding_clause_clause ON finding_clause (standard, clause);
  CREATE UNIQUE INDEX finding_clause_finding ON finding_clause (finding_id, standard, clause);
  CREATE TABLE finding_site (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, finding_id uuid NOT NULL, site_id uuid NOT NULL,
    CONSTRAINT finding_site_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX finding_site_finding ON finding_site (finding_id, site_id);
  CREATE TABLE finding_response (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, finding_id uuid NOT NULL, number integer NOT NULL, kind text NOT NULL, cause text,
    correction text, corrective_action text, other_sites text, evidence text,
    document_ids uuid[] NOT NULL DEFAULT '{}', submitted_by_id uuid NOT NULL, submitted_at timestamptz(3) NOT NULL,
    verdict text, verdict_text text, judged_by_id uuid, judged_at timestamptz(3),
    CONSTRAINT finding_response_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX finding_response_number ON finding_response (finding_id, number);
  CREATE TABLE certification (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, standard text NOT NULL, first_certified_on date,
    CONSTRAINT certification_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX certification_standard ON certification (case_id, standard);
  CREATE TABLE technical_review (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, route_id uuid NOT NULL, cycle_id uuid NOT NULL, reviewer_id uuid NOT NULL,
    checklist jsonb NOT NULL DEFAULT '{}', conclusion text NOT NULL, remarks text,
    concluded_at timestamptz(3) NOT NULL, CONSTRAINT technical_review_pkey PRIMARY KEY (id)
  );
  CREATE INDEX technical_review_route ON technical_review (route_id);
  CREATE TABLE certification_decision (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, certification_id uuid NOT NULL, route_id uuid, cycle_id uuid NOT NULL,
    kind text NOT NULL, reasons text NOT NULL, review_id uuid, decided_by_id uuid NOT NULL, decided_on date NOT NULL,
    decided_at timestamptz(3) NOT NULL, basis jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT certification_decision_pkey PRIMARY KEY (id)
  );
  CREATE INDEX certification_decision_case ON certification_decision (case_id);
  CREATE TABLE certificate (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, organisation_id uuid NOT NULL, certification_id uuid NOT NULL, standard text NOT NULL,
    number text NOT NULL, state text NOT NULL, state_since_on date NOT NULL,
    confidential boolean NOT NULL DEFAULT false, CONSTRAINT certificate_pkey PRIMARY KEY (id)
  );
  CREATE INDEX certificate_state ON certificate (state, id);
  CREATE UNIQUE INDEX certificate_certification ON certificate (certification_id);
  CREATE UNIQUE INDEX certificate_number ON certificate (number);
  CREATE TABLE certificate_version (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, certificate_id uuid NOT NULL, number integer NOT NULL, decision_id uuid NOT NULL,
    cycle_id uuid NOT NULL, holder jsonb NOT NULL, edition text NOT NULL, scope jsonb NOT NULL, sites jsonb NOT NULL,
    first_certified_on date NOT NULL, cycle_start_on date NOT NULL, decided_on date NOT NULL,
    effective_on date NOT NULL, expiry_on date NOT NULL, gap jsonb, scheme_fields jsonb, files jsonb,
    superseded_at timestamptz(3), CONSTRAINT certificate_version_pkey PRIMARY KEY (id)
  );
  CREATE INDEX certificate_version_expiry ON certificate_version (expiry_on) WHERE superseded_at IS NULL;
  CREATE UNIQUE INDEX certificate_version_current ON certificate_version (certificate_id) WHERE superseded_at IS NULL;
  CREATE UNIQUE INDEX certificate_version_number ON certificate_version (certificate_id, number);
  CREATE TABLE obligation (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, kind text NOT NULL, subject_id uuid NOT NULL, rule text NOT NULL, target_on date NOT NULL,
    latest_on date NOT NULL, consequence_on date NOT NULL, consequence text NOT NULL, state text NOT NULL, met_on date, next_reminder_on date,
    because jsonb NOT NULL DEFAULT '{}', CONSTRAINT obligation_pkey PRIMARY KEY (id)
  );
  CREATE INDEX obligation_open ON obligation (latest_on, id) WHERE state = 'open';
  CREATE INDEX obligation_case ON obligation (case_id);
  CREATE INDEX obligation_reminder ON obligation (next_reminder_on, id) WHERE next_reminder_on IS NOT NULL;
  CREATE UNIQUE INDEX obligation_subject ON obligation (kind, subject_id, latest_on);
  CREATE TABLE reminder (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, obligation_id uuid NOT NULL, kind text NOT NULL, subject_id uuid NOT NULL,
    due_on date NOT NULL, step integer NOT NULL, recipient_id uuid NOT NULL, mail_id uuid NOT NULL,
    CONSTRAINT reminder_pkey PRIMARY KEY (id)
  );
  CREATE INDEX reminder_case ON reminder (case_id);
  CREATE UNIQUE INDEX reminder_once ON reminder (kind, subject_id, due_on, step, recipient_id);
  CREATE TABLE mail (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid, recipient_id uuid, address text NOT NULL, language text NOT NULL, reason text NOT NULL,
    occurrence text NOT NULL, template text NOT NULL, params jsonb NOT NULL DEFAULT '{}',
    state text NOT NULL DEFAULT 'queued', attempts integer NOT NULL DEFAULT '0', message_id text NOT NULL,
    next_attempt_at timestamptz(3) NOT NULL, leased_until timestamptz(3), provider_answer text, sent_at timestamptz(3),
    CONSTRAINT mail_pkey PRIMARY KEY (id)
  );
  CREATE INDEX mail_due ON mail (next_attempt_at, id) WHERE state IN ('queued', 'sending', 'retrying');
  CREATE INDEX mail_case ON mail (case_id);
  CREATE UNIQUE INDEX mail_once ON mail (reason, occurrence, address);
  CREATE TABLE mail_attempt (
    id uuid NOT NULL, mail_id uuid NOT NULL, number integer NOT NULL, at timestamptz(3) NOT NULL,
    succeeded boolean NOT NULL, answer text NOT NULL, CONSTRAINT mail_attempt_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX mail_attempt_mail ON mail_attempt (mail_id, number);
  CREATE TABLE stored_file (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid, kind text NOT NULL, title text NOT NULL, file_name text NOT NULL, storage_key text NOT NULL,
    sha256 text NOT NULL, size bigint NOT NULL, media_type text NOT NULL, dated_on date, published_at timestamptz(3),
    uploaded_by_id uuid, CONSTRAINT stored_file_pkey PRIMARY KEY (id)
  );
  CREATE INDEX stored_file_case ON stored_file (case_id);
  CREATE TABLE internal_note (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, author_id uuid NOT NULL, text text NOT NULL, written_at timestamptz(3) NOT NULL,
    CONSTRAINT internal_note_pkey PRIMARY KEY (id)
  );
  CREATE INDEX internal_note_case ON internal_note (case_id, id);
  CREATE TABLE case_message (
    id uuid NOT NULL, version integer NOT NULL DEFAULT '1', created_at timestamptz(3) NOT NULL DEFAULT now(),
    case_id uuid NOT NULL, author_id uuid NOT NULL, from_client boolean NOT NULL, text text NOT NULL,
    written_at timestamptz(3) NOT NULL, read_at timestamptz(3), CONSTRAINT case_message_pkey PRIMARY KEY (id)
  );
  CREATE INDEX case_message_case ON case_message (case_id, id);
  CREATE TABLE case_event (
    id uuid NOT NULL, subject_type text NOT NULL, subject_id uuid NOT NULL, sequence integer NOT NULL,
    at timestamptz(3) NOT NULL, recorded_at timestamptz(3) NOT NULL, actor_id uuid, actor_name text NOT NULL,
    move text NOT NULL, entity text, entity_id uuid, "before" jsonb, "after" jsonb, reason text, overruled jsonb,
    request_id text, previous_hash text NOT NULL, hash text NOT NULL, CONSTRAINT case_event_pkey PRIMARY KEY (id)
  );
  CREATE INDEX case_event_recorded ON case_event (recorded_at);
  CREATE UNIQUE INDEX case_event_chain ON case_event (subject_type, subject_id, sequence);
  CREATE TABLE trail_head (
    subject_type text NOT NULL, subject_id uuid NOT NULL, sequence integer NOT NULL, hash text NOT NULL,
    recorded_at timestamptz(3) NOT NULL, CONSTRAINT trail_head_pkey PRIMARY KEY (subject_type, subject_id)
  );
  CREATE TABLE trail_digest (
    number integer NOT NULL, on_day date NOT NULL, taken_at timestamptz(3) NOT NULL, heads jsonb NOT NULL,
    previous_hash text NOT NULL, hash text NOT NULL, CONSTRAINT trail_digest_pkey PRIMARY KEY (number)
  );
  CREATE TABLE outbox (
    id uuid NOT NULL, queue text NOT NULL, name text NOT NULL, payload jsonb NOT NULL,
    options jsonb NOT NULL DEFAULT '{}', created_at timestamptz(3) NOT NULL DEFAULT now(), sent_at timestamptz(3),
    CONSTRAINT outbox_pkey PRIMARY KEY (id)
  );
  CREATE INDEX outbox_pending ON outbox (id) WHERE sent_at IS NULL;
  CREATE TABLE idempotency_key (
    key text NOT NULL, actor text NOT NULL, request_hash text NOT NULL, status integer, answer jsonb,
    created_at timestamptz(3) NOT NULL DEFAULT now(), CONSTRAINT idempotency_key_pkey PRIMARY KEY (key, actor)
  );
  CREATE INDEX idempotency_key_age ON idempotency_key (created_at)
`;
