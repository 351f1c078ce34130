import { Injectable } from '@nestjs/common';
import { type Day, invalidInput, type PossibleMove, type StatusLine, statusLine } from '@cb/domain';
import { type Actor, CaseRouteEntity, CertificationApplicationEntity, CertificationCaseEntity, caseSubject, ObligationEntity, OrganisationEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { RouteMoves } from '../routes/route-moves';
import { SettingsService } from '../settings/settings.service';
import { NO_STATUS_FACTS, statusFacts } from './status-facts';

export interface PersonRef { id: string; name: string }
export interface RouteView { route: CaseRouteEntity; moves: PossibleMove[] }
export interface CaseView {
  case: CertificationCaseEntity;
  organisation: OrganisationEntity;
  application: CertificationApplicationEntity | null;
  status: StatusLine;
  /** Who answers for the case at the certification body, and who does while they are away. */
  owner: PersonRef | null;
  standIn: PersonRef | null;
  routes: RouteView[];
  /** The nearest day by which something must be done. */
  nextDueOn: Day | null;
}

/** The file of one client's certification: where it stands, who has it, and what comes next. */
@Injectable()
export class CasesService {
  constructor(private readonly uow: UnitOfWork, private readonly routes: RouteMoves, private readonly settings: SettingsService) {}

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, id: string): Promise<CaseView> {
    return this.uow.run(actor, async (tx) => this.view(tx, await tx.visible(CertificationCaseEntity, id)));
  }

  /**
   * Owner and stand-in are two different people of the certification body (DECISIONS 17).
   * @throws RuleViolation `not_found`, `stale_version`, `invalid_input`
   */
  setOwner(actor: Actor, id: string, { ownerId, standInId }: { ownerId: string; standInId: string | null }, version: number): Promise<CaseView> {
    return this.uow.run(actor, async (tx) => {
      const ofCase = await tx.visible(CertificationCaseEntity, id);
      const errors = [
        ...((await isStaffMember(tx, ownerId)) ? [] : [{ path: 'ownerId', message: 'must be somebody active at the certification body' }]),
        ...(standInId === null || (standInId !== ownerId && (await isStaffMember(tx, standInId))) ? [] : [{ path: 'standInId', message: 'must be somebody else at the certification body' }]),
      ];
      if (errors.length > 0) throw invalidInput(errors);
      return this.view(tx, await tx.change(CertificationCaseEntity, ofCase, { ownerId, standInId }, { subject: caseSubject(id), move: 'case.set_owner' }, version));
    });
  }

  /** Whether the fees are paid; asked for at the issue of a certificate only where the setting says so (DECISIONS 14). @throws RuleViolation `not_found`, `stale_version` */
  setFeesCleared(actor: Actor, id: string, feesCleared: boolean, version: number): Promise<CaseView> {
    return this.uow.run(actor, async (tx) => {
      const ofCase = await tx.visible(CertificationCaseEntity, id);
      return this.view(tx, await tx.change(CertificationCaseEntity, ofCase, { feesCleared }, { subject: caseSubject(id), move: 'case.set_fees_cleared' }, version));
    });
  }

  /** Inside a transaction that has changed the case. */
  async viewOf(tx: Tx, id: string): Promise<CaseView> {
    return this.view(tx, await tx.visible(CertificationCaseEntity, id));
  }

  /** Everything that must be done by a day, nearest first. @throws RuleViolation `not_found` */
  obligations(actor: Actor, id: string): Promise<ObligationEntity[]> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, id);
      return tx.find(ObligationEntity, { caseId: id }, { latestOn: 'ASC', id: 'ASC' });
    });
  }

  private async view(tx: Tx, ofCase: CertificationCaseEntity): Promise<CaseView> {
    const { id, organisationId, ownerId, standInId } = ofCase;
    const status = statusLine((await statusFacts(tx, this.settings, [id])).get(id) ?? NO_STATUS_FACTS);
    const routes = await tx.find(CaseRouteEntity, { caseId: id }, { id: 'ASC' });
    const open = (await tx.find(ObligationEntity, { caseId: id, state: 'open' }, { latestOn: 'ASC' }))[0];
    return {
      case: ofCase, status, organisation: await tx.visible(OrganisationEntity, organisationId),
      application: await tx.findOne(CertificationApplicationEntity, { caseId: id }, { id: 'DESC' }),
      owner: await personRef(tx, ownerId), standIn: await personRef(tx, standInId),
      routes: await this.routeViews(tx, routes), nextDueOn: open?.latestOn ?? status.byOn,
    };
  }

  private async routeViews(tx: Tx, routes: readonly CaseRouteEntity[]): Promise<RouteView[]> {
    const views: RouteView[] = [];
    for (const route of routes) views.push({ route, moves: await this.routes.possible(tx, route) });
    return views;
  }
}

/** The client may know the name of who has its case. */
async function personRef(tx: Tx, id: string | null): Promise<PersonRef | null> {
  if (id === null) return null;
  return tx.as(SYSTEM_ACTOR, async (system) => (await system.query<PersonRef>('SELECT id, name FROM person WHERE id = $1', [id]))[0] ?? null);
}

async function isStaffMember(tx: Tx, id: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM person WHERE id = $1 AND active AND organisation_id IS NULL AND cardinality(roles) > 0', [id])).length > 0;
}
