import { Injectable } from '@nestjs/common';
import { type AuditKind, invalidInput, notFound, routeMachine, RuleViolation } from '@cb/domain';
import {
  AuditEntity, CaseRouteEntity, CertificationApplicationEntity, CertificationCaseEntity, CycleEntity, type NewRow, ProgrammeItemEntity, type Tx,
} from '@cb/persistence';
import { currentCalculation } from '../calculations/calculation-facts';
import { openSites } from '../sites';
import { criteriaOf } from './audit-criteria';
import { calculationPurpose, routeStepsOf, servesRoute } from './audit-kinds';
import type { AuditProposal, AuditSiteInput } from './audits.service';
import { refuseAuditMove } from './refusals';

const OVER = ['finished', 'cancelled', 'terminated'];
/** Stage 1 and visits do not judge effectiveness yet (R-PLAN-01). */
const OBJECTIVES = { conformity: true, legalAndContractual: true, effectiveness: true, improvement: true };

export interface ProposedValues { audit: NewRow<AuditEntity>; sites: AuditSiteInput[]; item: ProgrammeItemEntity | null }

/** What an audit is proposed with: its route, and what the planner need not type again. */
@Injectable()
export class AuditProposals {
  /** @throws RuleViolation `not_found`, `invalid_input`, `rule_blocked` (R-STAGE1-01), `move_not_allowed`, `already_exists` */
  async routeFor(tx: Tx, caseId: string, { kind, routeId }: AuditProposal): Promise<CaseRouteEntity> {
    const routes = (await tx.find(CaseRouteEntity, { caseId }, { createdAt: 'DESC', id: 'DESC' }))
      .filter((route) => servesRoute(route.kind, kind) && (routeId === undefined ? !routeMachine(route.kind).final.includes(route.state) : route.id === routeId));
    const [route, another] = routes;
    if (!route) throw routeId === undefined ? refuseAuditMove(`Nothing in this case waits for an audit of kind ${kind}.`) : notFound('route');
    if (another && routeId === undefined) throw invalidInput([{ path: 'routeId', message: 'several routes of this case could take this audit; name one' }]);
    await this.refuseSecond(tx, route, kind);
    this.refuseTooEarly(route, kind);
    return route;
  }

  async valuesFor(tx: Tx, route: CaseRouteEntity, proposal: AuditProposal): Promise<ProposedValues> {
    const { kind, fromOn = null, toOn = null } = proposal;
    const item = await this.programmeItem(tx, route, proposal);
    const requiredDays = proposal.requiredDays ?? item?.days;
    if (requiredDays === undefined) throw invalidInput([{ path: 'requiredDays', message: 'the programme does not foresee this audit; state its days' }]);
    if (fromOn && toOn && toOn < fromOn) throw new RuleViolation('R-PLAN-03', 'rule_blocked', 'The last day of the audit lies before the first.', [], [{ path: 'toOn', message: 'lies before fromOn' }]);
    const calculation = (await currentCalculation(tx, route.caseId, calculationPurpose(kind))) ?? (await currentCalculation(tx, route.caseId));
    if (!calculation) throw new RuleViolation('R-TIME-00', 'rule_blocked', 'The audit time of this case has not been calculated.', [{ rule: 'R-TIME-00', message: 'The audit time of this case has not been calculated.', fix: 'Calculate it and fix it with its justification.' }]);
    const audit: NewRow<AuditEntity> = {
      caseId: route.caseId, cycleId: await this.cycleOf(tx, route), routeId: route.id, kind, state: 'proposed', standards: route.standards, fromOn, toOn,
      requiredDays, calculationId: calculation.id, objectives: proposal.objectives ?? OBJECTIVES, remoteTechniques: proposal.remoteTechniques ?? null,
      scope: proposal.scope ?? (await this.scopeOf(tx, route.caseId)), criteria: proposal.criteria ?? criteriaOf(route.standards, (await tx.visible(CertificationCaseEntity, route.caseId)).language),
    };
    return { audit, item, sites: proposal.sites ?? (await this.sitesFor(tx, route.caseId, item, requiredDays)) };
  }

  private async refuseSecond(tx: Tx, route: CaseRouteEntity, kind: AuditKind): Promise<void> {
    const others = await tx.find(AuditEntity, { routeId: route.id, kind });
    if (kind !== 'follow_up' && others.some(({ state }) => !OVER.includes(state))) {
      throw new RuleViolation(null, 'already_exists', 'There is an audit of this kind for it already; cancel it first.');
    }
  }

  private refuseTooEarly(route: CaseRouteEntity, kind: AuditKind): void {
    const steps = routeStepsOf(route.kind, kind);
    if (!steps) return;
    const from: readonly string[] = routeMachine(route.kind).moves[steps.plan]?.from ?? [];
    if (from.includes(route.state) || route.state === steps.planned) return;
    if (kind === 'stage2') {
      const message = 'Stage 2 follows a stage 1 that found the client ready.';
      throw new RuleViolation('R-STAGE1-01', 'rule_blocked', message, [{ rule: 'R-STAGE1-01', message, fix: 'Finish stage 1 with its conclusion first.' }]);
    }
    throw refuseAuditMove(`This audit cannot be proposed while the case is in “${route.state.replaceAll('_', ' ')}”.`);
  }

  private async programmeItem(tx: Tx, { caseId, cycleId }: CaseRouteEntity, { kind, programmeItemId }: AuditProposal): Promise<ProgrammeItemEntity | null> {
    const items = await tx.find(ProgrammeItemEntity, { caseId, kind, ...(cycleId ? { cycleId } : {}) }, { year: 'ASC', targetOn: 'ASC' });
    if (programmeItemId !== undefined) {
      const named = items.find(({ id }) => id === programmeItemId);
      if (!named) throw invalidInput([{ path: 'programmeItemId', message: 'is no audit of this kind in the programme' }]);
      return named;
    }
    return items.find(({ auditId }) => auditId === null) ?? items.at(-1) ?? null;
  }

  private async cycleOf(tx: Tx, { caseId, cycleId }: CaseRouteEntity): Promise<string> {
    if (cycleId) return cycleId;
    const cycle = await tx.findOne(CycleEntity, { caseId }, { number: 'DESC' });
    if (!cycle) throw new RuleViolation('R-PROG-01', 'rule_blocked', 'The case has no audit programme yet.', [{ rule: 'R-PROG-01', message: 'The case has no audit programme yet.', fix: 'Set up the programme of the cycle.' }]);
    return cycle.id;
  }

  private async scopeOf(tx: Tx, caseId: string): Promise<CertificationApplicationEntity['scope']> {
    return (await tx.findOne(CertificationApplicationEntity, { caseId }, { createdAt: 'DESC', id: 'DESC' }))?.scope ?? null;
  }

  /** The sites that the programme foresees, else all that are open; the days in equal half-day shares, the rest to the first. */
  private async sitesFor(tx: Tx, caseId: string, item: ProgrammeItemEntity | null, days: number): Promise<AuditSiteInput[]> {
    const open = await openSites(tx, caseId);
    const sites = item && item.siteIds.length > 0 ? open.filter(({ id }) => item.siteIds.includes(id)) : open;
    const share = sites.length === 0 ? 0 : Math.floor((days * 2) / sites.length) / 2;
    return sites.map(({ id }, index) => ({ siteId: id, days: index === 0 ? days - share * (sites.length - 1) : share }));
  }
}
