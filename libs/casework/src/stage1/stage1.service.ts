import { Injectable } from '@nestjs/common';
import { type Day, type Reasons, type RouteMove, RuleViolation, type Stage1Conclusion, type Stage1Point } from '@cb/domain';
import {
  type Actor, AuditEntity, caseSubject, CertificationApplicationEntity, CertificationCaseEntity, type CheckedRecord, type Stage1Concern, Stage1PointEntity,
  type Stage1Records, SYSTEM_ACTOR, type Tx, UnitOfWork,
} from '@cb/persistence';
import { AuditMoves } from '../audits/audit-moves';
import { requireAuditor } from '../audits/audit-team';
import { type AuditView, AuditViews } from '../audits/audit-view';
import { refuseAuditMove } from '../audits/refusals';
import { refuseForeignFiles } from '../documents/foreign-files';
import { MailWriter } from '../mails/mail-writer';
import { RouteMoves } from '../routes/route-moves';
import { AuditRoute } from '../audits/audit-route';
import { CONCLUSION_TEXTS } from './conclusion-texts';
import { refuseOtherThanStage1, workableStage1 } from './workable';

export interface PointInput { result: Stage1PointEntity['result']; evidence: string; documentIds?: string[] }
export interface ConclusionInput { version?: number; conclusion: Stage1Conclusion; result: string; reasons?: Reasons }

/** Stage 1: the seven points, the real records, the concerns, and whether the client is ready (17021-1, 9.3.1.2). */
@Injectable()
export class Stage1Service {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: AuditMoves, private readonly auditRoute: AuditRoute, private readonly routes: RouteMoves,
    private readonly views: AuditViews, private readonly mails: MailWriter,
  ) {}

  /** One of the seven points with result and evidence (R-STAGE1-03). @throws RuleViolation `not_found`, `role_not_allowed`, `move_not_allowed`, `invalid_input` */
  answerPoint(actor: Actor, auditId: string, point: Stage1Point, { result, evidence, documentIds = [] }: PointInput): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await workableStage1(tx, auditId);
      await refuseForeignFiles(tx, audit.caseId, documentIds.map((id) => ({ id, path: 'documentIds' })));
      const row = await tx.findOne(Stage1PointEntity, { auditId, point });
      const event = { subject: caseSubject(audit.caseId), move: 'stage1.answer_point' };
      if (row) await tx.change(Stage1PointEntity, row, { result, evidence, documentIds }, event);
      else await tx.add(Stage1PointEntity, { caseId: audit.caseId, auditId, point, result, evidence, documentIds }, event);
      return this.views.one(tx, auditId);
    });
  }

  /** Internal audit and management review as their records show them, against what the application says (R-STAGE1-04). */
  checkRecords(actor: Actor, auditId: string, records: Stage1Records): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await workableStage1(tx, auditId);
      const application = await tx.findOne(CertificationApplicationEntity, { caseId: audit.caseId }, { createdAt: 'DESC', id: 'DESC' });
      for (const path of ['internalAudit', 'managementReview'] as const) {
        const record = records[path];
        if (!record) continue;
        await refuseForeignFiles(tx, audit.caseId, [{ id: record.documentId, path: `${path}.documentId` }]);
        refuseUnexplained(record, application?.[path]?.finishedOn, path);
      }
      await tx.change(AuditEntity, audit, { stage1Records: records }, { subject: caseSubject(audit.caseId), move: 'stage1.check_records' });
      return this.views.one(tx, auditId);
    });
  }

  /**
   * Lists the areas of concern. With `send` the client receives them in writing, and with them that stage 2 may be
   * postponed or cancelled (R-STAGE1-05, R-STAGE1-09). Later `resolved` says what became of each.
   */
  listConcerns(actor: Actor, auditId: string, concerns: Stage1Concern[], send: boolean): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      refuseOtherThanStage1(audit);
      await requireAuditor(tx, audit);
      const concluded = audit.stage1Conclusion !== null;
      if (concluded && !sameConcerns(audit.concerns, concerns)) throw refuseAuditMove('Stage 1 is concluded: of its concerns only whether they are resolved can still change.');
      const saved = await tx.change(AuditEntity, audit, { concerns, ...(send ? { concernsSentAt: tx.now() } : {}) },
        { subject: caseSubject(audit.caseId), move: send ? 'stage1.tell_concerns' : 'stage1.list_concerns' });
      if (send) await this.tellConcerns(tx, saved);
      return this.views.one(tx, auditId);
    });
  }

  /**
   * Ends stage 1 with its short written result; a full report is not needed (R-STAGE1-06). Audit and route move together.
   * @throws RuleViolation `rule_blocked` (R-STAGE1-02 to R-STAGE1-06, R-AUD-01), `move_not_allowed`, `role_not_allowed`
   */
  conclude(actor: Actor, auditId: string, { version, conclusion, result, reasons }: ConclusionInput): Promise<AuditView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      refuseOtherThanStage1(audit);
      await requireAuditor(tx, audit);
      const given = reasons ? { reasons } : {};
      const drafted = await this.moves.move(tx, audit, 'draft_report', { version });
      const route = await this.routes.move(tx, await this.auditRoute.of(tx, audit), 'finish_stage1', given);
      if (route.kind === 'initial') await this.routes.move(tx, route, CONCLUDING_MOVES[conclusion], { input: { result }, reason: result, ...given });
      const issued = await this.moves.move(tx, drafted, 'issue_report', { patch: { stage1Conclusion: conclusion }, reason: result, ...given });
      const finished = await this.moves.move(tx, issued, 'finish', { consequence: true });
      await this.tellConclusion(tx, finished, conclusion, result);
      return this.views.one(tx, auditId);
    });
  }

  private async tellConcerns(tx: Tx, audit: AuditEntity): Promise<void> {
    const list = audit.concerns.map(({ clause, text }) => `${clause}: ${text}`).join('\n');
    await this.tell(tx, audit, 'stage1.concerns', {
      title: { en: 'Areas of concern from stage 1', zh: '第一阶段的关注点' },
      text: {
        en: `Stage 1 found areas of concern that could become nonconformities in stage 2:\n${list}\nThey may lead to stage 2 being postponed or cancelled.`,
        zh: `第一阶段发现以下可能在第二阶段成为不符合项的关注点：\n${list}\n这些关注点可能导致第二阶段推迟或取消。`,
      },
    });
  }

  private tellConclusion(tx: Tx, audit: AuditEntity, conclusion: Stage1Conclusion, result: string): Promise<void> {
    const { en, zh } = CONCLUSION_TEXTS[conclusion];
    return this.tell(tx, audit, 'stage1.concluded', {
      title: { en: 'Result of your stage 1 audit', zh: '第一阶段审核结果' }, text: { en: `${en}\n${result}`, zh: `${zh}\n${result}` },
    });
  }

  private async tell(tx: Tx, audit: AuditEntity, reason: string, params: { title: Record<'en' | 'zh', string>; text: Record<'en' | 'zh', string> }): Promise<void> {
    const { organisationId } = await tx.as(SYSTEM_ACTOR, (system) => system.visible(CertificationCaseEntity, audit.caseId));
    await this.mails.toClient(tx, organisationId, { template: 'notice', path: `/audits/${audit.id}`, reason, occurrence: `${audit.id}:${audit.version}`, caseId: audit.caseId, params });
  }
}

const CONCLUDING_MOVES: Record<Stage1Conclusion, RouteMove> = {
  ready: 'conclude_ready', ready_after_concerns: 'conclude_ready_after_concerns', not_ready: 'conclude_not_ready', repeat_stage1: 'conclude_repeat_stage1',
};

const sameConcerns = (before: readonly Stage1Concern[], after: readonly Stage1Concern[]): boolean =>
  before.length === after.length && before.every(({ clause, text }, index) => after[index]?.clause === clause && after[index].text === text);

/** Where the record shows another day than the application, who says that they agree explains it (R-STAGE1-04). */
function refuseUnexplained({ finishedOn, agrees, remark }: CheckedRecord, said: Day | undefined, path: string): void {
  if (!agrees || said === undefined || said === finishedOn || remark?.trim()) return;
  const message = `The application says ${said}, the record ${finishedOn}: explain why they agree all the same.`;
  throw new RuleViolation('R-STAGE1-04', 'rule_blocked', message, [{ rule: 'R-STAGE1-04', message, path: `${path}.remark` }], [{ path: `${path}.remark`, message: 'explain the difference' }]);
}
