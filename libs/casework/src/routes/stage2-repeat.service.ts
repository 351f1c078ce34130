import { Injectable } from '@nestjs/common';
import { notFound } from '@cb/domain';
import { type Actor, CaseRouteEntity, CertificationCaseEntity, UnitOfWork } from '@cb/persistence';
import { MailWriter } from '../mails/mail-writer';
import { RouteMoves } from './route-moves';

export interface Stage2Repeat { routeId: string; reason: string; version: number }

/** R-DEC-06: a major that was not verified within six months after stage 2 asks for another stage 2 before any recommendation. */
@Injectable()
export class Stage2RepeatService {
  constructor(private readonly uow: UnitOfWork, private readonly routes: RouteMoves, private readonly mails: MailWriter) {}

  /** @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`, R-DEC-06 when no major missed its time */
  require(actor: Actor, caseId: string, { routeId, reason, version }: Stage2Repeat): Promise<CaseRouteEntity> {
    return this.uow.run(actor, async (tx) => {
      const { organisationId, number } = await tx.visible(CertificationCaseEntity, caseId);
      const route = await tx.locked(CaseRouteEntity, routeId);
      if (route.caseId !== caseId) throw notFound('route');
      const moved = await this.routes.move(tx, route, 'require_stage2_repeat', { reason, version });
      await this.mails.toClient(tx, organisationId, {
        template: 'notice', reason: 'route.require_stage2_repeat', occurrence: `${route.id} ${moved.version}`, caseId, path: `/cases/${caseId}`,
        params: {
          title: { en: `Case ${number ?? ''}: another stage 2 is needed`, zh: `案卷 ${number ?? ''}：须再次进行第二阶段审核` },
          text: { en: `A major nonconformity was not verified within six months after stage 2. ${reason}`, zh: `严重不符合未在第二阶段后六个月内验证。${reason}` },
        },
      });
      return moved;
    });
  }
}
