import { Injectable } from '@nestjs/common';
import { type Day, earlier, findingDueDays } from '@cb/domain';
import { type AuditEntity, caseSubject, FindingEntity, type Tx } from '@cb/persistence';
import { AUDIT_NAMES } from '../audits/audit-kinds';
import { MailWriter } from '../mails/mail-writer';
import { CaseObligations } from '../obligations/case-obligations';
import { SettingsService } from '../settings/settings.service';
import { caseOf } from './finding-mails';

/** At the closing meeting the findings become visible to the client, and the time to answer begins (DECISIONS 6, R-NC-05). */
@Injectable()
export class FindingPublication {
  constructor(private readonly mails: MailWriter, private readonly settings: SettingsService, private readonly obligations: CaseObligations) {}

  /** @returns how many nonconformities the audit has */
  async publish(tx: Tx, audit: AuditEntity): Promise<{ nonconformities: number }> {
    const startOn = audit.closedOn ?? (await this.settings.today(tx));
    const published: FindingEntity[] = [];
    for (const finding of await tx.find(FindingEntity, { auditId: audit.id }, { number: 'ASC' })) {
      if (finding.publishedAt === null) published.push(await this.publishOne(tx, finding, startOn, await this.capOf(tx, audit)));
    }
    await this.obligations.follow(tx, audit.caseId);
    const nonconformities = published.filter(({ grade }) => grade !== 'improvement');
    await this.tell(tx, audit, nonconformities);
    return { nonconformities: nonconformities.length };
  }

  /** To the client and the planners: stopped on site (R-AUD-04). */
  async tellTermination(tx: Tx, audit: AuditEntity, reason: string): Promise<void> {
    const { number, organisationId } = await caseOf(tx, audit);
    const name = AUDIT_NAMES[audit.kind];
    const order = {
      template: 'notice' as const, path: `/audits/${audit.id}`, reason: 'audit.terminated', occurrence: audit.id, caseId: audit.caseId,
      params: {
        title: { en: `Case ${number}: the ${name.en} was stopped`, zh: `案卷 ${number}：${name.zh}已中止` },
        text: { en: `The ${name.en} was stopped on site. The reason: ${reason}`, zh: `${name.zh}已在现场中止。原因：${reason}` },
      },
    };
    await this.mails.toClient(tx, organisationId, order);
    await this.mails.toRole(tx, 'planner', order);
  }

  private async publishOne(tx: Tx, finding: FindingEntity, startOn: Day, expiryOn: Day | null): Promise<FindingEntity> {
    const { findingPlanDays: planDays, findingEvidenceDays: evidenceDays } = await this.settings.value(tx, 'periods');
    const due = findingDueDays(finding.grade, startOn, { planDays, evidenceDays }, expiryOn);
    return tx.change(FindingEntity, finding, { publishedAt: tx.now(), ...due }, { subject: caseSubject(finding.caseId), move: 'finding.publish' });
  }

  /** In a recertification a major is due before the certificate expires (R-RECERT-04). */
  private async capOf(tx: Tx, { kind, caseId }: AuditEntity): Promise<Day | null> {
    return kind === 'recertification' ? expiryOf(tx, caseId) : null;
  }

  private async tell(tx: Tx, audit: AuditEntity, nonconformities: readonly FindingEntity[]): Promise<void> {
    const { number, organisationId } = await caseOf(tx, audit);
    const name = AUDIT_NAMES[audit.kind];
    const order = { path: `/audits/${audit.id}`, reason: 'audit.closed', occurrence: audit.id, caseId: audit.caseId };
    const dueOn = nonconformities.flatMap(({ planDueOn }) => (planDueOn ? [planDueOn] : [])).reduce<Day | null>((first, each) => (first ? earlier(first, each) : each), null);
    if (dueOn) {
      await this.mails.toClient(tx, organisationId, { ...order, template: 'findings_published', params: { caseNumber: number, audit: name, count: String(nonconformities.length), dueOn } });
      return;
    }
    await this.mails.toClient(tx, organisationId, {
      ...order, template: 'notice',
      params: {
        title: { en: `Case ${number}: your ${name.en} is over`, zh: `案卷 ${number}：${name.zh}已结束` },
        text: { en: `The ${name.en} ended without a nonconformity. You receive the report next.`, zh: `${name.zh}已结束，没有不符合项。随后您将收到审核报告。` },
      },
    });
  }
}

/** Last valid day of the certificate that expires first; null before there is one. */
export async function expiryOf(tx: Tx, caseId: string): Promise<Day | null> {
  const [row] = await tx.query<{ expiryOn: Day | null }>(
    `SELECT min(current.expiry_on) AS "expiryOn" FROM certificate_version current WHERE current.case_id = $1 AND current.superseded_at IS NULL`, [caseId]);
  return row?.expiryOn ?? null;
}
