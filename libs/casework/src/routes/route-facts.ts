import { type DecidedFindingFacts, dayOf, type Day, type RouteFacts, type Stage1Facts, type TechnicalReviewFacts } from '@cb/domain';
import {
  AuditEntity, AuditReportEntity, type CaseRouteEntity, CertificationApplicationEntity, ProgrammeItemEntity, Stage1PointEntity, SYSTEM_ACTOR,
  TechnicalReviewEntity, type Tx,
} from '@cb/persistence';
import { agreementFacts } from '../agreements/agreement-facts';
import { auditFacts } from '../audits/audit-facts';
import { calculationFacts } from '../calculations/calculation-facts';
import type { SettingsService } from '../settings/settings.service';
import { openSites } from '../sites';
import { actorFacts, cycleTeam } from '../teams/cycle-team';

const NOT_COUNTED = ['cancelled', 'terminated', 'postponed'];

/**
 * All that the rules of a route look at, read as the software; `actor` is who does the move.
 * @param input what comes with the move itself
 */
export function routeFacts(tx: Tx, settings: SettingsService, route: CaseRouteEntity, input?: RouteFacts['input']): Promise<RouteFacts> {
  return tx.as(SYSTEM_ACTOR, async (system) => {
    const { timeZone } = await settings.value(system, 'body');
    const audits = (await system.find(AuditEntity, { routeId: route.id }, { createdAt: 'ASC', id: 'ASC' })).filter(({ state, kind }) => !NOT_COUNTED.includes(state) && kind !== 'follow_up');
    const audit = audits.at(-1) ?? null;
    const sites = await openSites(system, route.caseId);
    const certificates = await certificatesOf(system, route);
    return {
      today: dayOf(system.now(), timeZone), standards: route.standards, actor: await actorFacts(system, route.caseId, tx.actor),
      cycleTeam: await cycleTeam(system, route.cycleId ?? audit?.cycleId ?? null),
      findings: await findingsOf(system, route.id), scopeSiteCount: sites.length, droppedSites: await droppedSites(system, route.id),
      reportIssued: audit !== null && audit.kind !== 'stage1' && (await isReportIssued(system, audit.id)),
      recommendation: audit?.recommendation ?? null,
      stage2LastOn: audits.findLast(({ kind }) => kind === 'stage2')?.closedOn ?? null,
      review: await reviewOf(system, route.id),
      agreement: await agreementFacts(system, route.caseId), scopeSites: sites, calculation: await calculationFacts(system, route.caseId),
      programme: await system.find(ProgrammeItemEntity, { caseId: route.caseId, ...(route.cycleId ? { cycleId: route.cycleId } : {}) }),
      audit: audit && { ...(await auditFacts(system, settings, audit)), state: audit.state },
      stage1: await stage1Facts(system, route, audits.findLast(({ kind }) => kind === 'stage1') ?? null, timeZone),
      significantChanges: [],
      stage1ValidMonths: (await settings.value(system, 'periods')).stage2WarningMonths,
      expiryOn: certificates[0]?.expiryOn ?? null, latestOn: await latestOf(system, route.caseId), statusInDoubt: certificates.some(({ state }) => state === 'suspended'),
      ...(input ? { input } : {}),
    };
  });
}

const findingsOf = (tx: Tx, routeId: string): Promise<DecidedFindingFacts[]> =>
  tx.query(
    `SELECT finding.number, finding.grade, finding.state, finding.verified_on AS "verifiedOn",
            ARRAY(SELECT site_id FROM finding_site WHERE finding_site.finding_id = finding.id ORDER BY site_id) AS "siteIds"
       FROM finding JOIN audit ON audit.id = finding.audit_id WHERE audit.route_id = $1 ORDER BY finding.number`, [routeId]);

/** Sites that an audit of the route visited and that have left the scope since (R-NC-10). */
const droppedSites = (tx: Tx, routeId: string): Promise<{ id: string; name: string }[]> =>
  tx.query(
    `SELECT DISTINCT site.id, coalesce(site.name->>'en', site.name->>'zh') AS name FROM audit_site JOIN audit ON audit.id = audit_site.audit_id JOIN site ON site.id = audit_site.site_id
      WHERE audit.route_id = $1 AND site.closed_on IS NOT NULL ORDER BY site.id`, [routeId]);

const isReportIssued = async (tx: Tx, auditId: string): Promise<boolean> =>
  (await tx.find(AuditReportEntity, { auditId })).some(({ issuedAt }) => issuedAt !== null);

async function reviewOf(tx: Tx, routeId: string): Promise<TechnicalReviewFacts | null> {
  const review = await tx.findOne(TechnicalReviewEntity, { routeId }, { concludedAt: 'DESC', id: 'DESC' });
  return review && { reviewerId: review.reviewerId, conclusion: review.conclusion, checklist: review.checklist };
}

/** The certificates that the route is about, first those that can still go on, of these first the one that expires first. */
const certificatesOf = (tx: Tx, { caseId, standards }: CaseRouteEntity): Promise<{ expiryOn: Day; state: string }[]> =>
  tx.query(
    `SELECT current.expiry_on AS "expiryOn", certificate.state FROM certificate JOIN certificate_version current ON current.certificate_id = certificate.id AND current.superseded_at IS NULL
      WHERE certificate.case_id = $1 AND certificate.standard = ANY($2) AND certificate.state NOT IN ('withdrawn', 'cancelled', 'transferred_out')
      ORDER BY certificate.state = 'lapsed', current.expiry_on`, [caseId, standards]);

async function latestOf(tx: Tx, caseId: string): Promise<Day | null> {
  const [row] = await tx.query<{ latestOn: Day | null }>(
    `SELECT min(latest_on) AS "latestOn" FROM obligation WHERE case_id = $1 AND kind LIKE '%surveillance%' AND state IN ('open', 'missed') AND met_on IS NULL`, [caseId]);
  return row?.latestOn ?? null;
}

/** The newest stage 1 of the route. Its written result told the client that stage 2 may be postponed (R-STAGE1-09). */
async function stage1Facts(tx: Tx, route: CaseRouteEntity, audit: AuditEntity | null, timeZone: string): Promise<Stage1Facts | null> {
  if (!audit) return null;
  const points = await tx.find(Stage1PointEntity, { auditId: audit.id });
  const application = await tx.findOne(CertificationApplicationEntity, { caseId: route.caseId }, { createdAt: 'DESC', id: 'DESC' });
  return {
    points: Object.fromEntries(points.map(({ point, result, evidence }) => [point, { result, evidence }])),
    internalAudit: audit.stage1Records?.internalAudit ?? null,
    managementReview: audit.stage1Records?.managementReview ?? null,
    applicationOn: application?.submittedOn ?? dayOf(audit.createdAt, timeZone),
    concerns: audit.concerns,
    concernsSentOn: audit.concernsSentAt && dayOf(audit.concernsSentAt, timeZone),
    consequencesTold: audit.concernsSentAt !== null || audit.stage1Conclusion !== null,
    finishedOn: audit.stage1Conclusion === null ? null : audit.closedOn,
  };
}
