import type { CertificateCycleFacts, CertificateState, CycleFacts, CycleOfCertificate, Day, OpenFindingFacts, Stage2Facts } from '@cb/domain';
import { CertificateEntity, CertificateVersionEntity, type Tx } from '@cb/persistence';
import { suspensionsOf } from '../certificates/certificate-facts';

/** What the obligations of a case follow from, its days in the certification body's zone. Run as the software. */
export async function cycleFacts(tx: Tx, caseId: string, timeZone: string): Promise<CycleFacts> {
  const certificates: CertificateCycleFacts[] = [];
  for (const certificate of await tx.find(CertificateEntity, { caseId }, { id: 'ASC' })) certificates.push(await certificateFactsOf(tx, certificate));
  return {
    certificates,
    stage2: await lastStage2(tx, caseId),
    findings: await openFindings(tx, caseId, timeZone),
  };
}

const ENDED: readonly CertificateState[] = ['withdrawn', 'cancelled', 'transferred_out'];

async function certificateFactsOf(tx: Tx, certificate: CertificateEntity): Promise<CertificateCycleFacts> {
  const surveillances = await tx.query<{ closedOn: Day }>(
    `SELECT closed_on AS "closedOn" FROM audit WHERE case_id = $1 AND kind IN ('surveillance', 'recertification') AND closed_on IS NOT NULL AND $2 = ANY(standards) AND state NOT IN ('cancelled', 'postponed', 'terminated') ORDER BY closed_on`,
    [certificate.caseId, certificate.standard]);
  const booked = await tx.query(
    `SELECT FROM audit WHERE case_id = $1 AND kind = 'recertification' AND $2 = ANY(standards) AND state NOT IN ('proposed', 'team_proposed', 'team_objected', 'cancelled', 'postponed', 'terminated')
        AND from_on > (SELECT max(cycle_start_on) FROM certificate_version WHERE certificate_id = $3)`, [certificate.caseId, certificate.standard, certificate.id]);
  return {
    certificateId: certificate.id, endedOn: ENDED.includes(certificate.state) ? certificate.stateSinceOn : null,
    cycles: await cyclesOf(tx, certificate.id), surveillances: surveillances.map(({ closedOn }) => closedOn), dataUpdates: [],
    recertificationBooked: booked.length > 0, suspensions: await suspensionsOf(tx, certificate.id),
  };
}

/** A version that starts a cycle names its day; extensions and corrections within it share it. */
async function cyclesOf(tx: Tx, certificateId: string): Promise<CycleOfCertificate[]> {
  const versions = await tx.find(CertificateVersionEntity, { certificateId }, { number: 'ASC' });
  return versions.filter(({ cycleStartOn }, index) => versions[index - 1]?.cycleStartOn !== cycleStartOn).map(({ decidedOn, expiryOn }) => ({ decidedOn, expiryOn }));
}

async function lastStage2(tx: Tx, caseId: string): Promise<Stage2Facts | null> {
  const [audit] = await tx.query<{ auditId: string; lastOn: Day }>(
    `SELECT audit.id AS "auditId", audit.closed_on AS "lastOn" FROM audit JOIN case_route route ON route.id = audit.route_id
      WHERE audit.case_id = $1 AND audit.kind = 'stage2' AND audit.closed_on IS NOT NULL AND route.state NOT IN ('granted', 'refused', 'client_withdrew', 'cb_terminated')
      ORDER BY audit.closed_on DESC LIMIT 1`, [caseId]);
  if (!audit) return null;
  const majors = await tx.query<{ verifiedOn: Day | null }>(`SELECT verified_on AS "verifiedOn" FROM finding WHERE audit_id = $1 AND grade = 'major'`, [audit.auditId]);
  return { ...audit, majors };
}

/** Published nonconformities, but of no procedure that ended without a certification; a plan that was rejected counts as not given. */
const openFindings = (tx: Tx, caseId: string, timeZone: string): Promise<OpenFindingFacts[]> =>
  tx.query(
    `SELECT finding.id AS "findingId", finding.number, finding.grade, finding.plan_due_on AS "planDueOn", finding.evidence_due_on AS "evidenceDueOn",
            (SELECT (max(answer.submitted_at) AT TIME ZONE $2)::date FROM finding_response answer WHERE answer.finding_id = finding.id AND answer.kind = 'plan' AND answer.verdict IS DISTINCT FROM 'rejected') AS "plannedOn",
            coalesce((SELECT (max(answer.submitted_at) AT TIME ZONE $2)::date FROM finding_response answer WHERE answer.finding_id = finding.id AND answer.kind = 'evidence' AND answer.verdict IS DISTINCT FROM 'rejected'), finding.verified_on) AS "evidencedOn"
       FROM finding JOIN audit ON audit.id = finding.audit_id JOIN case_route route ON route.id = audit.route_id
      WHERE finding.case_id = $1 AND NOT (route.kind IN ('initial', 'transfer') AND route.state IN ('refused', 'client_withdrew', 'cb_terminated')) AND finding.published_at IS NOT NULL AND finding.grade <> 'improvement' ORDER BY finding.number`, [caseId, timeZone]);
