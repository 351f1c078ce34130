import { Injectable } from '@nestjs/common';
import { type AuditKind, type Day, expiryOf, invalidInput, type LocalText, RuleViolation, schemePack } from '@cb/domain';
import { type Actor, CaseRouteEntity, CertificationCaseEntity, caseSubject, CycleEntity, ProgrammeItemEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { currentCalculation } from '../calculations/calculation-facts';
import { RouteMoves } from '../routes/route-moves';
import { openSites } from '../sites';
import { firstCycleAudits, type PlannedAudit } from './programme-plan';

/** What the planner sets otherwise for one audit of the cycle. */
export type PlannedChange = Pick<PlannedAudit, 'kind' | 'year'> & Partial<Omit<PlannedAudit, 'kind' | 'year'>>;
export interface ProgrammeRequest { plannedDecisionOn: Day; stage1On?: Day; stage2On?: Day; changes: PlannedChange[] }

export interface CoverageRow { standard: string; clause: string; title: LocalText; audits: { kind: AuditKind; year: number }[] }
export interface ProgrammeView {
  cycle: CycleEntity | null;
  items: ProgrammeItemEntity[];
  /** R-PROG-02: every clause that an audit covers, with the audits that do. */
  coverage: CoverageRow[];
}

/** The audit programme of a cycle; provisional until the decision anchors it (R-PROG-01, DECISIONS 12). */
@Injectable()
export class ProgrammesService {
  constructor(private readonly uow: UnitOfWork, private readonly routes: RouteMoves) {}

  /** Of the newest cycle; empty before there is one. */
  read(actor: Actor, caseId: string): Promise<ProgrammeView> {
    return this.uow.run(actor, async (tx) => this.view(tx, await tx.visible(CertificationCaseEntity, caseId)));
  }

  /**
   * Sets the programme up from the planned decision day, or again while it is provisional; audits that are proposed already keep their item.
   * After the decision only single audits are changed.
   * @param version of the cycle; 0 before there is one
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed` before the contract, `rule_blocked` by R-TIME-00, R-PROG-01; `invalid_input`
   */
  set(actor: Actor, caseId: string, request: ProgrammeRequest, version: number): Promise<ProgrammeView> {
    return this.uow.run(actor, async (tx) => {
      const ofCase = await tx.locked(CertificationCaseEntity, caseId);
      const cycle = await tx.findOne(CycleEntity, { caseId }, { number: 'DESC' });
      if (cycle !== null && !cycle.provisional) await this.changeAnchored(tx, cycle, request, version);
      else await this.setProvisional(tx, ofCase, cycle, request, version);
      return this.view(tx, ofCase);
    });
  }

  private async setProvisional(tx: Tx, { id: caseId }: CertificationCaseEntity, known: CycleEntity | null, request: ProgrammeRequest, version: number): Promise<void> {
    const route = await tx.findOne(CaseRouteEntity, { caseId, kind: 'initial' }, { id: 'DESC' });
    if (!route) throw new RuleViolation(null, 'move_not_allowed', 'The programme is set up once the agreement is signed by both.');
    const audits = await this.plan(tx, caseId, request);
    const dates = { startOn: request.plannedDecisionOn, expiryOn: expiryOf(request.plannedDecisionOn) };
    const event = { subject: caseSubject(caseId), move: 'programme.set' };
    const cycle = known
      ? await tx.change(CycleEntity, known, dates, event, version)
      : await tx.add(CycleEntity, { caseId, number: 1, ...dates, provisional: true }, event);
    const kept = await this.dropItems(tx, cycle.id);
    for (const audit of audits) {
      if (kept.some(({ kind, year }) => kind === audit.kind && year === audit.year)) continue;
      await tx.add(ProgrammeItemEntity, { caseId, cycleId: cycle.id, ...audit }, { subject: caseSubject(caseId), move: 'programme.foresee' });
    }
    if (route.cycleId !== null) return;
    const moved = await this.routes.move(tx, route, 'set_programme');
    await tx.change(CaseRouteEntity, moved, { cycleId: cycle.id }, null);
  }

  private async plan(tx: Tx, caseId: string, { plannedDecisionOn, stage1On, stage2On, changes }: ProgrammeRequest): Promise<PlannedAudit[]> {
    const calculation = await currentCalculation(tx, caseId);
    if (calculation?.state !== 'fixed') {
      const message = 'The audit time has not been fixed';
      throw new RuleViolation('R-TIME-00', 'rule_blocked', message, [{ rule: 'R-TIME-00', message, fix: 'Calculate the audit time and fix it' }]);
    }
    const siteIds = (await openSites(tx, caseId)).map(({ id }) => id);
    const audits = firstCycleAudits({
      decisionOn: plannedDecisionOn, ...(stage1On && { stage1On }), ...(stage2On && { stage2On }), siteIds,
      inputs: calculation.inputs, result: calculation.result,
    });
    checkChanges(changes, audits, siteIds);
    const changed = audits.map((audit) => ({ ...audit, ...changes.find(({ kind, year }) => kind === audit.kind && year === audit.year) }));
    checkOrder(changed);
    return changed;
  }

  /** Items without an audit go; the others stay. */
  private async dropItems(tx: Tx, cycleId: string): Promise<ProgrammeItemEntity[]> {
    const items = await tx.find(ProgrammeItemEntity, { cycleId });
    for (const item of items.filter(({ auditId }) => auditId === null)) {
      await tx.remove(ProgrammeItemEntity, item, { subject: caseSubject(item.caseId), move: 'programme.drop' });
    }
    return items.filter(({ auditId }) => auditId !== null);
  }

  private async changeAnchored(tx: Tx, cycle: CycleEntity, { plannedDecisionOn, changes }: ProgrammeRequest, version: number): Promise<void> {
    if (plannedDecisionOn !== cycle.startOn) throw new RuleViolation('R-PROG-01', 'move_not_allowed', 'The decision has anchored the cycle; its day no longer changes.');
    const items = await tx.find(ProgrammeItemEntity, { cycleId: cycle.id });
    checkChanges(changes, items, (await openSites(tx, cycle.caseId)).map(({ id }) => id));
    await tx.change(CycleEntity, cycle, { startOn: cycle.startOn }, { subject: caseSubject(cycle.caseId), move: 'programme.change' }, version);
    for (const change of changes) {
      const item = items.find(({ kind, year }) => kind === change.kind && year === change.year);
      if (!item) continue;
      if (item.auditId !== null) throw new RuleViolation(null, 'move_not_allowed', `The ${change.kind} of year ${change.year} is planned already; change the audit.`);
      await tx.change<ProgrammeItemEntity>(ProgrammeItemEntity, item, change, { subject: caseSubject(cycle.caseId), move: 'programme.change_audit' });
    }
  }

  private async view(tx: Tx, { id: caseId, standards }: CertificationCaseEntity): Promise<ProgrammeView> {
    const cycle = await tx.findOne(CycleEntity, { caseId }, { number: 'DESC' });
    const items = cycle ? await tx.find(ProgrammeItemEntity, { cycleId: cycle.id }, { targetOn: 'ASC', id: 'ASC' }) : [];
    const coverage = standards.flatMap((standard) => schemePack(standard).clauses.filter(({ leaf }) => leaf).map(({ id: clause, title }): CoverageRow => ({
      standard, clause, title,
      audits: items.filter(({ clauses }) => clauses[standard]?.includes(clause)).map(({ kind, year }) => ({ kind, year })),
    })));
    return { cycle, items, coverage: cycle ? coverage : [] };
  }
}

function checkChanges(changes: readonly PlannedChange[], audits: readonly Pick<PlannedAudit, 'kind' | 'year'>[], siteIds: readonly string[]): void {
  const errors = changes.flatMap((change, index) => [
    ...(audits.some(({ kind, year }) => kind === change.kind && year === change.year) ? [] : [{ path: `changes[${index}].kind`, message: 'the cycle has no such audit in that year' }]),
    ...(change.siteIds ?? []).flatMap((id, at) => (siteIds.includes(id) ? [] : [{ path: `changes[${index}].siteIds[${at}]`, message: 'is no site of this case' }])),
  ]);
  if (errors.length > 0) throw invalidInput(errors);
}

function checkOrder(audits: readonly PlannedAudit[]): void {
  const target = (kind: AuditKind): Day | undefined => audits.find((each) => each.kind === kind)?.targetOn;
  const [stage1, stage2] = [target('stage1'), target('stage2')];
  if (stage1 !== undefined && stage2 !== undefined && stage2 <= stage1) throw invalidInput([{ path: 'stage2On', message: 'stage 2 lies after stage 1' }]);
  const late = audits.find(({ targetOn, latestOn }) => targetOn > latestOn);
  if (late) throw invalidInput([{ path: 'changes', message: `${late.kind}: ${late.targetOn} lies after the latest day ${late.latestOn}` }]);
}
