import { Injectable } from '@nestjs/common';
import { invalidInput, notFound, type PossibleMove, type Reasons, REPORT_HEADINGS, REPORT_STATEMENTS } from '@cb/domain';
import { type Actor, AuditEntity, AuditReportEntity, caseSubject, CertificationCaseEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { AUDIT_NAMES } from '../audits/audit-kinds';
import { AuditMoves } from '../audits/audit-moves';
import { requireAuditor, requireLeadAuditor } from '../audits/audit-team';
import { refuseAuditMove } from '../audits/refusals';
import { MailWriter } from '../mails/mail-writer';
import { RecommendationsService } from './recommendations.service';
import { ReportFiles } from './report-file';
import { prefillReport } from './report-prefill';

export interface ReportView {
  id: string; version: number; auditId: string; caseId: string; number: number; content: Record<string, string>;
  issuedAt: Date | null; issuedById: string | null;
  /** The printed report; null until it is issued. */
  fileId: string | null; moves: PossibleMove[];
}

const PARTS = [...Object.keys(REPORT_HEADINGS), ...Object.keys(REPORT_STATEMENTS)];

/** One written report per audit: drafted with what the system knows, finished by the auditor, issued by the lead auditor (17021-1, 9.4.8). */
@Injectable()
export class ReportsService {
  constructor(
    private readonly uow: UnitOfWork, private readonly moves: AuditMoves, private readonly recommendations: RecommendationsService, private readonly mails: MailWriter,
    private readonly reportFiles: ReportFiles,
  ) {}

  /** The newest version that the actor may see; the client sees it once it is issued. @throws RuleViolation `not_found` */
  read(actor: Actor, auditId: string): Promise<ReportView> {
    return this.uow.run(actor, (tx) => this.view(tx, auditId));
  }

  /** @throws RuleViolation those of the move `draft_report` */
  draft(actor: Actor, auditId: string, version?: number): Promise<ReportView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      if (audit.kind === 'stage1') throw refuseAuditMove('Stage 1 ends with its conclusion; it has no formal report.');
      const drafted = await this.moves.move(tx, audit, 'draft_report', { version });
      const content = await prefillReport(tx, this.moves.settings, drafted);
      await tx.add(AuditReportEntity, { caseId: audit.caseId, auditId, number: 1, content }, { subject: caseSubject(audit.caseId), move: 'report.draft' });
      return this.view(tx, auditId);
    });
  }

  /**
   * Writes headings and statements; those left out keep their text.
   * @throws RuleViolation `role_not_allowed`, `move_not_allowed` once it is issued, `invalid_input` for a heading that does not exist, `stale_version`
   */
  write(actor: Actor, auditId: string, content: Record<string, string>, version?: number): Promise<ReportView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      await requireAuditor(tx, audit);
      if (audit.state !== 'report_draft') throw refuseAuditMove('Only a drafted report can be written.');
      const unknown = Object.keys(content).filter((part) => !PARTS.includes(part));
      if (unknown.length > 0) throw invalidInput(unknown.map((part) => ({ path: `content.${part}`, message: 'is no heading of a report' })));
      const report = await this.newest(tx, auditId);
      await tx.change(AuditReportEntity, report, { content: { ...report.content, ...content } }, { subject: caseSubject(audit.caseId), move: 'report.write' }, version);
      return this.view(tx, auditId);
    });
  }

  /**
   * The lead auditor answers for the content (R-REP-01). The client sees the report from now on, and the recommendation takes its effect.
   * @throws RuleViolation `rule_blocked` (R-REP-02, R-REP-03, R-AUD, R-STAGE2, R-SURV-03, R-NC-11), `reason_missing` (R-AUD-02, R-STAGE2-05, R-REP-04)
   */
  issue(actor: Actor, auditId: string, { version, reasons }: { version?: number; reasons?: Reasons }): Promise<ReportView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      await requireLeadAuditor(tx, audit);
      const report = await this.newest(tx, auditId);
      const issued = await this.moves.move(tx, audit, 'issue_report', { version, ...(reasons ? { reasons } : {}) });
      const fileId = await this.reportFiles.keep(tx, issued, report);
      await tx.change(AuditReportEntity, report, { issuedAt: tx.now(), issuedById: actor.personId, fileId }, { subject: caseSubject(audit.caseId), move: 'report.issue' });
      await this.tellClient(tx, issued);
      await this.recommendations.takeEffect(tx, issued);
      return this.view(tx, auditId);
    });
  }

  private async newest(tx: Tx, auditId: string): Promise<AuditReportEntity> {
    const report = await tx.findOne(AuditReportEntity, { auditId }, { number: 'DESC' });
    if (!report) throw notFound('report');
    return report;
  }

  private async view(tx: Tx, auditId: string): Promise<ReportView> {
    const audit = await tx.visible(AuditEntity, auditId);
    const { id, version, caseId, number, content, issuedAt, issuedById, fileId } = await this.newest(tx, auditId);
    const moves = (await this.moves.possible(tx, audit)).filter(({ name }) => name === 'issue_report');
    return { id, version, auditId, caseId, number, content, issuedAt, issuedById, fileId, moves };
  }

  private async tellClient(tx: Tx, audit: AuditEntity): Promise<void> {
    const { number, organisationId } = await tx.as(SYSTEM_ACTOR, (system) => system.visible(CertificationCaseEntity, audit.caseId));
    const name = AUDIT_NAMES[audit.kind];
    await this.mails.toClient(tx, organisationId, {
      template: 'notice', path: `/audits/${audit.id}`, reason: 'report.issued', occurrence: audit.id, caseId: audit.caseId,
      params: {
        title: { en: `Case ${number ?? ''}: report of your ${name.en}`, zh: `案卷 ${number ?? ''}：${name.zh}报告` },
        text: {
          en: `The report of your ${name.en} is in the portal. A recommendation is not a certification: you may refer to it only once the certificate is there.`,
          zh: `${name.zh}的报告已在平台发布。推荐不等于认证：取得证书后方可对外宣称。`,
        },
      },
    });
  }
}
