import { Injectable } from '@nestjs/common';
import { CALCULATION_WARNINGS, type ClampReport, clampReport, headsOf, inLanguage, passGuards, peopleSplitUsable, type Reasons, type Refusal, RuleViolation, warn } from '@cb/domain';
import {
  type Actor, CalculationEntity, type CalculationPurpose, type CalculationRequest, CertificationApplicationEntity, CertificationCaseEntity, caseSubject, type FrozenInputs, type SiteEntity, type SitePeople,
  type TimeResult, type Tx, UnitOfWork,
} from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import { actingPerson } from '../acting-person';
import { MailWriter } from '../mails/mail-writer';
import { nextInCase } from '../settings/number-series';
import { SettingsService } from '../settings/settings.service';
import { openSites } from '../sites';
import { siteFactsOf } from '../sites/site-facts';
import { frozenSite } from './calculation-inputs';
import { changesSince } from './calculation-facts';
import { checkRequest } from './check-request';
import { determineTime } from './determine-time';
import { checkFactorList } from './factor-list';
import { tablesFor } from './tables';

export interface CalculationView { calculation: CalculationEntity; changedSince: string[] }
interface Determined { sites: readonly SiteEntity[]; inputs: FrozenInputs; result: TimeResult }

const CALCULABLE: readonly string[] = ['in_review', 'info_requested', 'accepted', 'contracted'];

/** Audit time of a case: calculated from its sites, frozen with every step, fixed with its justification (R-TIME-00). */
@Injectable()
export class CalculationsService {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService, private readonly mails: MailWriter) {}

  /** Newest first. */
  list(actor: Actor, caseId: string): Promise<CalculationView[]> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const sites = await openSites(tx, caseId);
      return (await tx.find(CalculationEntity, { caseId }, { number: 'DESC' })).map((calculation) => viewOf(calculation, sites));
    });
  }

  /** How many of the times that were fixed had factors cut off at -30 %, however they were superseded since. @source audit-time 2, step 3 */
  clamps(actor: Actor): Promise<ClampReport> {
    return this.uow.run(actor, async (tx) => {
      const [counted] = await tx.query<{ files: number; clamped: number }>(
        `SELECT count(*)::int AS files, count(*) FILTER (WHERE result->'warnings' @> '["REDUCTION_CLAMPED"]')::int AS clamped FROM calculation WHERE fixed_at IS NOT NULL`);
      return clampReport(counted?.files ?? 0, counted?.clamped ?? 0);
    });
  }

  /**
   * What `calculate` would come to now; keeps nothing, and the draw of the sites is the same.
   * @throws RuleViolation as `calculate`
   */
  preview(actor: Actor, caseId: string, request: CalculationRequest): Promise<TimeResult> {
    return this.uow.run(actor, async (tx) => (await this.determined(tx, await tx.visible(CertificationCaseEntity, caseId), request)).result);
  }

  /**
   * Calculates from the sites as they are now. An older draft for the same purpose is superseded.
   * @throws RuleViolation `not_found`, `move_not_allowed` before the review, `rule_blocked` by R-APP-08 and R-TIME-00, `invalid_input`
   */
  calculate(actor: Actor, caseId: string, request: CalculationRequest, id: string = uuidv7()): Promise<CalculationView> {
    return this.uow.run(actor, async (tx) => {
      const ofCase = await tx.locked(CertificationCaseEntity, caseId);
      const { sites, inputs, result } = await this.determined(tx, ofCase, request);
      await this.supersede(tx, caseId, request.purpose, 'draft');
      const calculation = await tx.add(CalculationEntity, {
        id, caseId, number: await nextInCase(tx, 'calculation', caseId), purpose: request.purpose, inputs, result, justification: request.justification,
        state: 'draft', calculatedById: actingPerson(actor),
      }, { subject: caseSubject(caseId), move: 'calculation.calculate' });
      if (result.warnings.includes('OVERCOMPENSATING_FACTORS')) await this.tellTechnicalManager(tx, ofCase, calculation);
      return viewOf(calculation, sites);
    });
  }

  /**
   * Fixes the time for the case: it takes the place of the one fixed before for this purpose.
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`, `rule_blocked` by R-TIME-00; `reason_missing` by R-AGR-02
   */
  fix(actor: Actor, id: string, { justification, reasons, version }: { justification: string; reasons: Reasons; version: number }): Promise<CalculationView> {
    return this.uow.run(actor, async (tx) => {
      const calculation = await tx.visible(CalculationEntity, id);
      if (calculation.state !== 'draft') throw new RuleViolation(null, 'move_not_allowed', `A ${calculation.state} calculation is not fixed again; make a new one.`);
      const sites = await openSites(tx, calculation.caseId);
      const text = justification.trim() || calculation.justification.trim();
      if (text === '') throw blocked('write why this time is right for this client', 'justification');
      if (calculation.result.days.initialDays === null) throw blocked('the table has no value for so many people: calculate again with days set by hand and their reason', 'manual');
      const overruled = passGuards([CHANGED_SINCE], actor.roles, changesSince(calculation.inputs, sites), reasons);
      await this.supersede(tx, calculation.caseId, calculation.purpose, 'fixed');
      const saved = await tx.change(CalculationEntity, calculation, { state: 'fixed', justification: text, fixedById: actingPerson(actor), fixedAt: tx.now() },
        { subject: caseSubject(calculation.caseId), move: 'calculation.fix', reason: text, overruled }, version);
      return viewOf(saved, sites);
    });
  }

  private async determined(tx: Tx, { id: caseId, standards }: CertificationCaseEntity, request: CalculationRequest): Promise<Determined> {
    const application = await this.calculable(tx, caseId);
    const sites = countedSites(await openSites(tx, caseId));
    await checkFactorList(tx, request);
    const tables = await tablesFor(tx, standards, await this.settings.today(tx));
    const place = { standards, sites: sites.map(frozenSite) };
    checkRequest(request, place);
    const inputs: FrozenInputs = {
      ...request, ...place, seed: `${application.id}/${request.purpose}`, // of the application, so that calculating again draws no other sites
      tables: tables.map(({ standard, table }) => ({ standard, tableId: table.id, tableVersion: table.version, confirmed: table.confirmed, source: table.source })),
    };
    return { sites, inputs, result: determineTime(inputs, tables) };
  }

  /** Factors far below the limit suggest that they overlap (EA 48.4). @source audit-time 2, step 10 */
  private async tellTechnicalManager(tx: Tx, { id: caseId, number }: CertificationCaseEntity, { id }: CalculationEntity): Promise<void> {
    await this.mails.toRole(tx, 'technical_manager', {
      template: 'notice', reason: 'calculation.overcompensating_factors', occurrence: id, caseId, path: `/cases/${caseId}`,
      params: { title: { en: `Case ${number ?? ''}: factors below -30 %`, zh: `案卷 ${number ?? ''}：调整因素低于 -30%` }, text: CALCULATION_WARNINGS.OVERCOMPENSATING_FACTORS },
    });
  }

  private async calculable(tx: Tx, caseId: string): Promise<CertificationApplicationEntity> {
    const application = await tx.findOne(CertificationApplicationEntity, { caseId }, { id: 'DESC' });
    if (!application || !CALCULABLE.includes(application.state)) throw new RuleViolation(null, 'move_not_allowed', 'Audit time is calculated from the review of the application on.');
    return application;
  }

  private async supersede(tx: Tx, caseId: string, purpose: CalculationPurpose, state: 'draft' | 'fixed'): Promise<void> {
    for (const old of await tx.find(CalculationEntity, { caseId, purpose, state })) {
      await tx.change(CalculationEntity, old, { state: 'superseded' }, { subject: caseSubject(caseId), move: 'calculation.supersede' });
    }
  }
}

const viewOf = (calculation: CalculationEntity, sites: readonly SiteEntity[]): CalculationView => ({ calculation, changedSince: changesSince(calculation.inputs, sites) });

const CHANGED_SINCE = warn<string[]>('R-AGR-02', (changed) => (changed.length === 0 ? null : { message: `Changed since the calculation: ${changed.join(', ')}`, fix: 'Calculate again, or say why the result stands' }));

const blocked = (message: string, path: string): RuleViolation => new RuleViolation('R-TIME-00', 'rule_blocked', message, [{ rule: 'R-TIME-00', message, path }], [{ path, message }]);

/** R-APP-08: without the people of every site there is no audit time. */
function countedSites(sites: readonly SiteEntity[]): (SiteEntity & { people: SitePeople })[] {
  const none = sites.length === 0 ? [{ rule: 'R-APP-08', message: 'the case has no site', path: 'sites' } satisfies Refusal] : [];
  const empty = sites.flatMap(({ people, name }, index): Refusal[] =>
    people && headsOf(people) > 0 ? [] : [{ rule: 'R-APP-08', message: `${inLanguage(name, 'en')} has no number of people`, path: `sites[${index}].people` }]);
  const wrong = peopleSplitUsable({ sites: sites.map(siteFactsOf) }).map((refused): Refusal => ({ rule: 'R-APP-08', ...refused }));
  const refusals = [...none, ...empty, ...wrong];
  if (refusals.length > 0) throw new RuleViolation('R-APP-08', 'rule_blocked', refusals[0]?.message ?? '', refusals, refusals.map(({ path, message }) => ({ path: path ?? 'sites', message })));
  return sites.flatMap((site) => (site.people ? [Object.assign(site, { people: site.people })] : []));
}
