import { Injectable } from '@nestjs/common';
import { invalidInput, notFound, routeMachine, RuleViolation } from '@cb/domain';
import { type Actor, CaseRouteEntity, CertificationCaseEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { MailWriter } from '../mails/mail-writer';
import { CaseObligations } from '../obligations/case-obligations';
import { RouteMoves } from '../routes/route-moves';
import { CasesService, type CaseView } from './cases.service';

/** `routeId` may be left out where only one route runs. `version` is the route's. */
export interface Ending { routeId?: string; reason: string; version: number }

/** The ways out of a route before it is over: the client withdraws, or the certification body ends it. */
@Injectable()
export class CaseEndingService {
  constructor(
    private readonly uow: UnitOfWork, private readonly routes: RouteMoves, private readonly cases: CasesService, private readonly mails: MailWriter,
    private readonly obligations: CaseObligations,
  ) {}

  /**
   * The owner is told, so that planned audits are cancelled.
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`, `invalid_input`
   */
  withdraw(actor: Actor, caseId: string, ending: Ending): Promise<CaseView> {
    return this.uow.run(actor, async (tx) => {
      const { ofCase, route } = await this.end(tx, caseId, 'client_withdraw', ending);
      if (ofCase.ownerId !== null) {
        await this.mails.toPerson(tx, ofCase.ownerId, { ...this.notice(ofCase, route, ending.reason, { en: 'the client withdraws', zh: '客户退出' }), reason: 'route.client_withdraw' });
      }
      return this.cases.viewOf(tx, caseId);
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`, `invalid_input`; `rule_blocked` by R-DEC-02 without reasons */
  terminate(actor: Actor, caseId: string, ending: Ending): Promise<CaseView> {
    return this.uow.run(actor, async (tx) => {
      const { ofCase, route } = await this.end(tx, caseId, 'terminate', ending);
      await this.mails.toClient(tx, ofCase.organisationId, { ...this.notice(ofCase, route, ending.reason, { en: 'we end the procedure', zh: '本机构终止程序' }), reason: 'route.terminate' });
      return this.cases.viewOf(tx, caseId);
    });
  }

  private async end(tx: Tx, caseId: string, move: 'client_withdraw' | 'terminate', { routeId, reason, version }: Ending): Promise<{ ofCase: CertificationCaseEntity; route: CaseRouteEntity }> {
    const ofCase = await tx.visible(CertificationCaseEntity, caseId);
    const route = await this.routeOf(tx, caseId, routeId);
    const ended = await this.routes.move(tx, route, move, { reason, input: { reasons: reason }, version });
    await this.obligations.follow(tx, caseId);
    return { ofCase, route: ended };
  }

  private async routeOf(tx: Tx, caseId: string, routeId: string | undefined): Promise<CaseRouteEntity> {
    const routes = await tx.find(CaseRouteEntity, { caseId });
    if (routeId !== undefined) {
      const named = routes.find(({ id }) => id === routeId);
      if (!named) throw notFound('route');
      return named;
    }
    const [open, another] = routes.filter(({ kind, state }) => !routeMachine(kind).final.includes(state));
    if (!open) throw new RuleViolation(null, 'move_not_allowed', 'Nothing is under way in this case.');
    if (another) throw invalidInput([{ path: 'routeId', message: 'several procedures run in this case; name one' }]);
    return open;
  }

  private notice({ id: caseId, number }: CertificationCaseEntity, { id: occurrence }: CaseRouteEntity, reason: string, what: { en: string; zh: string }) {
    return {
      template: 'notice' as const, occurrence, caseId, path: `/cases/${caseId}`,
      params: { title: { en: `Case ${number ?? ''}: ${what.en}`, zh: `案卷 ${number ?? ''}：${what.zh}` }, text: { en: `The reason: ${reason}`, zh: `原因：${reason}` } },
    };
  }
}
