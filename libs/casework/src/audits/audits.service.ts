import { Injectable } from '@nestjs/common';
import { type AuditKind, type Day, invalidInput, type LocalText, RuleViolation } from '@cb/domain';
import {
  type Actor, AuditEntity, type AuditObjectives, AuditSiteEntity, type CaseRouteEntity, caseSubject, CertificationCaseEntity, ProgrammeItemEntity,
  SiteEntity, type Tx, UnitOfWork,
} from '@cb/persistence';
import { AuditProposals } from './audit-proposals';
import { type AuditView, AuditViews } from './audit-view';
import { refuseAuditMove } from './refusals';
import { whyChosen } from './why-chosen';

export interface AuditSiteInput { siteId: string; days: number; chosenBecause?: string }
export interface AuditBasis {
  fromOn?: Day;
  toOn?: Day;
  sites?: AuditSiteInput[];
  objectives?: AuditObjectives;
  scope?: LocalText;
  criteria?: string;
  /** Null takes it back: no remote part. */
  remoteTechniques?: Record<string, string> | null;
}
export interface AuditProposal extends AuditBasis {
  kind: AuditKind;
  /** The route it serves; may be left out where only one fits. */
  routeId?: string;
  programmeItemId?: string;
  /** Days of 8 hours, for an audit that the programme did not foresee. */
  requiredDays?: number;
}

const BEFORE_START = ['proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed'];

/** The audits of a case: proposed from the programme with dates, sites, objectives, scope and criteria (R-PLAN-01). */
@Injectable()
export class AuditsService {
  constructor(private readonly uow: UnitOfWork, private readonly proposals: AuditProposals, private readonly views: AuditViews) {}

  /**
   * Dates come before the team (DECISIONS 8). What the planner leaves out comes from the programme, the application and the standards.
   * @throws RuleViolation `not_found`, `rule_blocked` (R-STAGE1-01, R-TIME-00), `move_not_allowed`, `already_exists`, `invalid_input`
   */
  propose(actor: Actor, caseId: string, proposal: AuditProposal): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      // Held, so that of two planners at the same moment the second finds the first one's audit.
      const certificationCase = await tx.locked(CertificationCaseEntity, caseId);
      const route = await this.proposals.routeFor(tx, certificationCase.id, proposal);
      const values = await this.proposals.valuesFor(tx, route, proposal);
      const audit = await tx.add(AuditEntity, values.audit, { subject: caseSubject(caseId), move: 'audit.propose' });
      await this.placeSites(tx, audit, values.sites);
      if (values.item) await this.linkToProgramme(tx, values.item, audit, route);
      return this.views.one(tx, audit.id);
    });
  }

  /**
   * Dates and sites change only before a team is proposed; objectives, scope, criteria and remote techniques until the start.
   * @throws RuleViolation `not_found`, `move_not_allowed`, `invalid_input`, `stale_version`
   */
  change(actor: Actor, id: string, { sites, ...basis }: AuditBasis, version?: number): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, id);
      const movesDates = sites !== undefined || basis.fromOn !== undefined || basis.toOn !== undefined;
      if (movesDates && audit.state !== 'proposed') throw refuseAuditMove('Dates and sites are fixed once a team is proposed. Postpone the audit to change them.');
      if (!BEFORE_START.includes(audit.state)) throw refuseAuditMove('The audit has begun; what it rests on no longer changes.');
      refuseDisorder({ ...audit, ...basis });
      const saved = await tx.change(AuditEntity, audit, { fromOn: audit.fromOn, toOn: audit.toOn, ...basis }, { subject: caseSubject(audit.caseId), move: 'audit.change' }, version);
      if (sites) await this.replaceSites(tx, saved, sites);
      return this.views.one(tx, id);
    });
  }

  read(actor: Actor, id: string): Promise<AuditView> {
    return this.uow.run(actor, (tx) => this.views.one(tx, id));
  }

  private async replaceSites(tx: Tx, audit: AuditEntity, sites: readonly AuditSiteInput[]): Promise<void> {
    for (const row of await tx.find(AuditSiteEntity, { auditId: audit.id })) {
      await tx.remove(AuditSiteEntity, row, { subject: caseSubject(audit.caseId), move: 'audit.leave_out_site' });
    }
    await this.placeSites(tx, audit, sites);
  }

  private async placeSites(tx: Tx, audit: AuditEntity, sites: readonly AuditSiteInput[]): Promise<void> {
    const { language } = await tx.visible(CertificationCaseEntity, audit.caseId);
    for (const [index, { siteId, days, chosenBecause }] of sites.entries()) {
      const site = await tx.findOne(SiteEntity, { id: siteId, caseId: audit.caseId });
      if (!site) throw invalidInput([{ path: `sites[${index}].siteId`, message: 'is no site of this case' }]);
      await tx.add(AuditSiteEntity, {
        caseId: audit.caseId, auditId: audit.id, siteId, days, visitedOn: null, chosenBecause: chosenBecause ?? whyChosen(site, language),
      }, { subject: caseSubject(audit.caseId), move: 'audit.choose_site' });
    }
  }

  private async linkToProgramme(tx: Tx, item: ProgrammeItemEntity, audit: AuditEntity, route: CaseRouteEntity): Promise<void> {
    await tx.change(ProgrammeItemEntity, item, { auditId: audit.id }, { subject: caseSubject(route.caseId), move: 'programme.schedule' });
  }
}

function refuseDisorder({ fromOn, toOn }: { fromOn?: Day | null; toOn?: Day | null }): void {
  if (fromOn && toOn && toOn < fromOn) throw new RuleViolation('R-PLAN-03', 'rule_blocked', 'The last day of the audit lies before the first.', [], [{ path: 'toOn', message: 'lies before fromOn' }]);
}

