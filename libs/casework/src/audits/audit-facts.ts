import {
  type AuditFacts, type AuditFindingFacts, type AuditSiteFacts, type BookingFacts, type CalculationFacts, dayOf, type HeldElsewhereFacts, type PlannedClause,
  type TeamMemberFacts,
} from '@cb/domain';
import {
  ApplicationReviewEntity, type AuditEntity, AuditReportEntity, type AuditTeamMemberEntity, CalculationEntity, SYSTEM_ACTOR, type Tx,
} from '@cb/persistence';
import { agreementFacts } from '../agreements/agreement-facts';
import { calculationFactsOf } from '../calculations/calculation-facts';
import type { SettingsService } from '../settings/settings.service';
import { openSites } from '../sites';
import { peopleFacts } from '../teams/people-facts';
import { standingTeam } from './audit-team';

/** A team and its half days before they are written. */
export interface ProposedTeam { members: readonly MemberDraft[]; bookings: readonly BookingFacts[] }
export type MemberDraft = Pick<AuditTeamMemberEntity, 'personId' | 'function' | 'underPersonId' | 'declaration' | 'clearedAt'>;

/**
 * All that the rules of an audit look at, read as the software: a rule judges the whole truth, also what the actor may not see.
 * @param proposed in place of the team and the half days that are written
 */
export function auditFacts(tx: Tx, settings: SettingsService, audit: AuditEntity, proposed?: ProposedTeam): Promise<AuditFacts> {
  return tx.as(SYSTEM_ACTOR, async (system) => {
    const { timeZone } = await settings.value(system, 'body');
    const bookings = proposed?.bookings ?? (await bookingFacts(system, audit.id));
    const members = proposed?.members ?? (await standingTeam(system, audit.id));
    const people = [...new Set([...members, ...bookings].map(({ personId }) => personId))];
    const { kind, standards, fromOn, toOn, requiredDays, objectives, scope, criteria, plan, remoteTechniques, recommendation } = audit;
    return {
      today: dayOf(system.now(), timeZone), kind, standards, fromOn, toOn, requiredDays, objectives, scope, criteria, plan, remoteTechniques, recommendation,
      team: await teamFacts(system, audit.caseId, members),
      competenceNeeded: await competenceNeeded(system, audit.caseId),
      bookings,
      heldElsewhere: await heldElsewhere(system, audit, people),
      absences: await absencesOf(system, people),
      sites: await siteFacts(system, audit.id),
      agreement: await agreementFacts(system, audit.caseId),
      scopeSites: await openSites(system, audit.caseId),
      calculation: await calculationFacts(system, audit),
      teamSentOn: audit.teamSentAt && dayOf(audit.teamSentAt, timeZone),
      objectionWorkingDays: (await settings.value(system, 'periods')).teamObjectionWorkingDays,
      teamObjection: audit.teamObjection,
      objectionAnswer: audit.objectionAnswer,
      planAcceptedAt: audit.planAcceptedAt,
      openingMeeting: audit.openingMeeting,
      closingMeeting: audit.closingMeeting,
      closedOn: audit.closedOn,
      deviations: audit.deviations,
      results: audit.results,
      coveredClauses: plannedClauses(audit),
      findings: await findingsOf(system, audit.id),
      earlierFindings: await earlierFindings(system, audit, timeZone),
      report: await reportFacts(system, audit.id),
    };
  });
}

async function teamFacts(tx: Tx, caseId: string, members: readonly MemberDraft[]): Promise<TeamMemberFacts[]> {
  const people = await peopleFacts(tx, caseId, members.map(({ personId }) => personId));
  return members.flatMap((member) => {
    const person = people.get(member.personId);
    return person ? [{ ...person, function: member.function, underPersonId: member.underPersonId, declaration: member.declaration, cleared: member.clearedAt !== null }] : [];
  });
}

const bookingFacts = (tx: Tx, auditId: string): Promise<BookingFacts[]> =>
  tx.query(`SELECT person_id AS "personId", on_day AS "onDay", half, proper FROM booking WHERE audit_id = $1 AND released_at IS NULL ORDER BY on_day, half DESC`, [auditId]);

/** The review of the application fixed it (R-REV-03). */
async function competenceNeeded(tx: Tx, caseId: string): Promise<AuditFacts['competenceNeeded']> {
  const reviews = await tx.find(ApplicationReviewEntity, { caseId }, { createdAt: 'DESC', id: 'DESC' });
  return reviews.find((review) => review.competenceNeeded !== null)?.competenceNeeded ?? null;
}

const heldElsewhere = (tx: Tx, audit: AuditEntity, personIds: readonly string[]): Promise<HeldElsewhereFacts[]> =>
  tx.query(
    `SELECT booking.person_id AS "personId", booking.on_day AS "onDay", booking.half, concat_ws(' ', certification_case.number, replace(audit.kind, '_', ' ')) AS "auditName"
       FROM booking JOIN audit ON audit.id = booking.audit_id JOIN certification_case ON certification_case.id = booking.case_id
      WHERE booking.person_id = ANY($1::uuid[]) AND booking.audit_id <> $2 AND booking.released_at IS NULL`, [personIds, audit.id]);

const absencesOf = (tx: Tx, personIds: readonly string[]): Promise<AuditFacts['absences'][number][]> =>
  tx.query(`SELECT person_id AS "personId", from_on AS "fromOn", to_on AS "toOn" FROM person_absence WHERE person_id = ANY($1::uuid[]) ORDER BY from_on`, [personIds]);

const siteFacts = (tx: Tx, auditId: string): Promise<AuditSiteFacts[]> =>
  tx.query(
    `SELECT audit_site.site_id AS "siteId", site.name, site.kind, audit_site.visited_on AS "visitedOn"
       FROM audit_site JOIN site ON site.id = audit_site.site_id WHERE audit_site.audit_id = $1 ORDER BY site.is_central DESC, audit_site.id`, [auditId]);

async function calculationFacts(tx: Tx, { calculationId, caseId }: AuditEntity): Promise<CalculationFacts> {
  return calculationFactsOf(await tx.visible(CalculationEntity, calculationId), await openSites(tx, caseId));
}

/** A plan item names clauses as `8.3.2` (in every standard of the audit) or as `iso9001-2015 8.3.2`. */
export const plannedClauses = ({ plan, standards }: Pick<AuditEntity, 'plan' | 'standards'>): PlannedClause[] =>
  (plan?.items ?? []).flatMap(({ clauses, siteId }) => clauses.flatMap((text) => {
    const [standard = '', clause] = text.split(' ');
    return clause === undefined ? standards.map((each) => ({ standard: each, clause: text, siteId })) : [{ standard, clause, siteId }];
  }));

export const findingsOf = (tx: Tx, auditId: string): Promise<AuditFindingFacts[]> =>
  tx.query(
    `SELECT finding.number, finding.grade, coalesce(jsonb_agg(jsonb_build_object('standard', clause.standard, 'clause', clause.clause)) FILTER (WHERE clause.id IS NOT NULL), '[]') AS clauses
       FROM finding LEFT JOIN finding_clause clause ON clause.finding_id = finding.id WHERE finding.audit_id = $1 GROUP BY finding.id ORDER BY finding.number`, [auditId]);

/** Nonconformities of earlier audits that were still to be looked at when this one began (R-NC-11): not closed by then. */
const earlierFindings = (tx: Tx, audit: AuditEntity, timeZone: string): Promise<{ number: number; reexamined: boolean }[]> =>
  tx.query(
    `SELECT finding.number, (finding.verified_on IS NOT NULL OR finding.state = 'closed' OR coalesce(finding.escalated_on >= $2::date, false)) AS reexamined
       FROM finding JOIN audit earlier ON earlier.id = finding.audit_id
      WHERE finding.case_id = $1 AND earlier.closed_on < $2::date AND finding.grade <> 'improvement'
        AND (finding.closed_at IS NULL OR (finding.closed_at AT TIME ZONE $3)::date >= $2::date) ORDER BY finding.number`, [audit.caseId, audit.fromOn, timeZone]);

async function reportFacts(tx: Tx, auditId: string): Promise<AuditFacts['report']> {
  const report = await tx.findOne(AuditReportEntity, { auditId }, { number: 'DESC' });
  return report && { content: report.content };
}

