import { Injectable } from '@nestjs/common';
import {
  type AuditKind, type AuditState, type Day, dayOf, type FindingGrade, type FindingState, type LocalText, objectionUntil, type PossibleMove, type Recommendation, type Stage1Conclusion, type Stage1Point, type TeamFunction,
} from '@cb/domain';
import {
  AuditEntity, type AuditMeeting, type AuditObjectives, type AuditPlan, CertificationCaseEntity, isClient, type Stage1Concern, type Stage1PointEntity, type Stage1Records, type Tx,
} from '@cb/persistence';
import { bookingsOf, type HalfDay } from '../teams/bookings';
import { AuditMoves } from './audit-moves';

export interface TeamMemberView {
  personId: string; name: string; function: TeamFunction; underPersonId: string | null; declaration: 'none' | 'conflict' | null;
  declarationText: string | null; declaredAt: Date | null; clearedAt: Date | null; leftAt: Date | null;
}
export interface AuditSiteView { siteId: string; name: LocalText; isCentral: boolean; days: number; chosenBecause: string; visitedOn: Day | null }
export interface Stage1PointView { point: Stage1Point; result: Stage1PointEntity['result']; evidence: string; documentIds: string[] }
export interface FindingCount { grade: FindingGrade; state: FindingState; count: number }

/** One audit as somebody may see it: what was not published to the client yet is null or empty for the client. */
export interface AuditView {
  id: string; version: number; caseId: string; caseNumber: string | null; routeId: string; cycleId: string; kind: AuditKind; state: AuditState;
  standards: string[]; fromOn: Day | null; toOn: Day | null; requiredDays: number; objectives: AuditObjectives; scope: LocalText | null; criteria: string | null;
  remoteTechniques: Record<string, string> | null; sites: AuditSiteView[]; team: TeamMemberView[]; bookings: (HalfDay & { name: string })[];
  teamSentAt: Date | null; objectUntilOn: Day | null; teamObjection: string | null; objectionAnswer: string | null; teamConfirmedAt: Date | null;
  plan: AuditPlan | null; planSentAt: Date | null; planAcceptedAt: Date | null;
  openingMeeting: AuditMeeting | null; closingMeeting: AuditMeeting | null; closedOn: Day | null; deviations: string | null;
  results: Record<string, { result: string; evidence: string }>;
  stage1: { points: Stage1PointView[]; records: Stage1Records | null; concerns: Stage1Concern[]; concernsSentAt: Date | null; conclusion: Stage1Conclusion | null };
  findings: FindingCount[]; report: { number: number; issuedAt: Date | null } | null;
  recommendation: Recommendation | null; recommendationConditions: string | null; recommendedAt: Date | null;
  moves: PossibleMove[];
}

@Injectable()
export class AuditViews {
  constructor(private readonly moves: AuditMoves) {}

  /** @throws RuleViolation `not_found` */
  async one(tx: Tx, id: string): Promise<AuditView> {
    const audit = await tx.visible(AuditEntity, id);
    const { number } = await tx.visible(CertificationCaseEntity, audit.caseId);
    const report = await this.report(tx, id);
    const view: AuditView = {
      ...basisOf(audit), caseNumber: number,
      objectUntilOn: await this.objectUntil(tx, audit),
      sites: await sitesOf(tx, id), team: await teamOf(tx, id), bookings: await bookingsOf(tx, id),
      stage1: {
        points: await pointsOf(tx, id), records: audit.stage1Records, concerns: audit.concerns, concernsSentAt: audit.concernsSentAt, conclusion: audit.stage1Conclusion,
      },
      findings: await findingCounts(tx, id), report,
      moves: await this.moves.possible(tx, audit),
    };
    return isClient(tx.actor) ? published(view) : view;
  }

  private async objectUntil(tx: Tx, { teamSentAt }: AuditEntity): Promise<Day | null> {
    if (!teamSentAt) return null;
    const { timeZone } = await this.moves.settings.value(tx, 'body');
    const { teamObjectionWorkingDays } = await this.moves.settings.value(tx, 'periods');
    return objectionUntil(dayOf(teamSentAt, timeZone), teamObjectionWorkingDays);
  }

  private async report(tx: Tx, auditId: string): Promise<AuditView['report']> {
    const [row] = await tx.query<{ number: number; issuedAt: Date | null }>(
      `SELECT number, issued_at AS "issuedAt" FROM audit_report WHERE audit_id = $1 ORDER BY number DESC LIMIT 1`, [auditId]);
    return row ?? null;
  }
}

type Basis = Omit<AuditView, 'caseNumber' | 'objectUntilOn' | 'sites' | 'team' | 'bookings' | 'stage1' | 'findings' | 'report' | 'moves'>;

const basisOf = (audit: AuditEntity): Basis => ({
  id: audit.id, version: audit.version, caseId: audit.caseId, routeId: audit.routeId, cycleId: audit.cycleId, kind: audit.kind, state: audit.state,
  standards: audit.standards, fromOn: audit.fromOn, toOn: audit.toOn, requiredDays: audit.requiredDays, objectives: audit.objectives, scope: audit.scope,
  criteria: audit.criteria, remoteTechniques: audit.remoteTechniques, teamSentAt: audit.teamSentAt, teamObjection: audit.teamObjection,
  objectionAnswer: audit.objectionAnswer, teamConfirmedAt: audit.teamConfirmedAt, plan: audit.plan, planSentAt: audit.planSentAt,
  planAcceptedAt: audit.planAcceptedAt, openingMeeting: audit.openingMeeting, closingMeeting: audit.closingMeeting, closedOn: audit.closedOn,
  deviations: audit.deviations, results: audit.results, recommendation: audit.recommendation, recommendationConditions: audit.recommendationConditions,
  recommendedAt: audit.recommendedAt,
});

/** The team is being put together anew; what the client saw before is over. */
export const WITHOUT_TEAM: readonly AuditState[] = ['proposed', 'team_objected', 'postponed'];

/** A recommendation is shown with the report; drafts, declarations and half days stay in the house. */
function published(view: AuditView): AuditView {
  const issued = view.report?.issuedAt != null;
  const told = view.stage1.concernsSentAt !== null;
  const concluded = view.stage1.conclusion !== null;
  return {
    ...view,
    team: WITHOUT_TEAM.includes(view.state) ? [] : view.team.map((member) => ({ ...member, declaration: null, declarationText: null, declaredAt: null, clearedAt: null })),
    plan: view.planSentAt && view.plan ? withoutReasons(view.plan) : null,
    results: issued ? view.results : {},
    deviations: issued ? view.deviations : null,
    stage1: { points: concluded ? view.stage1.points : [], records: null, concerns: told ? view.stage1.concerns : [], concernsSentAt: view.stage1.concernsSentAt, conclusion: view.stage1.conclusion },
    recommendation: issued ? view.recommendation : null,
    recommendationConditions: issued ? view.recommendationConditions : null,
    recommendedAt: issued ? view.recommendedAt : null,
  };
}

/** Why warnings were passed is between the people of the certification body. */
const withoutReasons = ({ items, companions }: AuditPlan): AuditPlan => ({ items, ...(companions === undefined ? {} : { companions }) });

const sitesOf = (tx: Tx, auditId: string): Promise<AuditSiteView[]> =>
  tx.query(
    `SELECT audit_site.site_id AS "siteId", site.name, site.is_central AS "isCentral", audit_site.days, audit_site.chosen_because AS "chosenBecause", audit_site.visited_on AS "visitedOn"
       FROM audit_site JOIN site ON site.id = audit_site.site_id WHERE audit_site.audit_id = $1 ORDER BY site.is_central DESC, site.id`, [auditId]);

const teamOf = (tx: Tx, auditId: string): Promise<TeamMemberView[]> =>
  tx.query(
    `SELECT member.person_id AS "personId", person.name, member.function, member.under_person_id AS "underPersonId", member.declaration,
            member.declaration_text AS "declarationText", member.declared_at AS "declaredAt", member.cleared_at AS "clearedAt", member.left_at AS "leftAt"
       FROM audit_team_member member JOIN person ON person.id = member.person_id
      WHERE member.audit_id = $1 ORDER BY array_position(ARRAY['lead_auditor','auditor','technical_expert'], member.function), member.id`, [auditId]);

const pointsOf = (tx: Tx, auditId: string): Promise<Stage1PointView[]> =>
  tx.query(`SELECT point, result, evidence, document_ids AS "documentIds" FROM stage1_point WHERE audit_id = $1 ORDER BY point`, [auditId]);

const findingCounts = (tx: Tx, auditId: string): Promise<FindingCount[]> =>
  tx.query(`SELECT grade, state, count(*)::int AS count FROM finding WHERE audit_id = $1 GROUP BY grade, state ORDER BY grade, state`, [auditId]);
