import { Injectable } from '@nestjs/common';
import type { Language } from '@cb/domain';
import { CertificationCaseEntity, type FindingEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { MailWriter } from '../mails/mail-writer';

type Text = Record<Language, string>;

/** `NC 3` or, for an improvement, `OFI 3`, as it stands in mails. */
export const findingName = ({ grade, number }: Pick<FindingEntity, 'grade' | 'number'>): string => `${grade === 'improvement' ? 'OFI' : 'NC'} ${number}`;

/** What is said about one finding, and to whom. */
@Injectable()
export class FindingMails {
  constructor(private readonly mails: MailWriter) {}

  /** To the auditors of the case: an answer is there to be judged. */
  async answered(tx: Tx, finding: FindingEntity): Promise<void> {
    const { number } = await caseOf(tx, finding);
    const auditors = await tx.as(SYSTEM_ACTOR, (system) => system.query<{ id: string }>(
      `SELECT member.person_id AS id FROM audit_team_member member WHERE member.audit_id = $1 AND member.left_at IS NULL AND member.function = 'lead_auditor'`, [finding.auditId]));
    for (const { id } of auditors) {
      await this.mails.toPerson(tx, id, {
        template: 'notice', path: `/findings/${finding.id}`, reason: 'finding.answered', occurrence: `${finding.id}:${finding.version}`, caseId: finding.caseId,
        params: {
          title: { en: `Case ${number}: answer to ${findingName(finding)}`, zh: `案卷 ${number}：${findingName(finding)} 的答复` },
          text: { en: 'The client has answered. Please look at it.', zh: '客户已答复，请评审。' },
        },
      });
    }
  }

  /** To the quality managers, who see to it that nobody handles the appeal who audited or decided; and to the client, as the receipt (R-APL-01, R-APL-02). */
  async disputed(tx: Tx, finding: FindingEntity, appealNumber: string, reason: string): Promise<void> {
    const { number, organisationId } = await caseOf(tx, finding);
    const name = findingName(finding);
    const of = { path: `/findings/${finding.id}`, occurrence: `${finding.id}:${appealNumber}`, caseId: finding.caseId };
    await this.mails.toRole(tx, 'quality_manager', {
      ...of, template: 'notice', reason: 'finding.disputed',
      params: {
        title: { en: `Appeal ${appealNumber}: the client disputes ${name}`, zh: `申诉 ${appealNumber}：客户对 ${name} 提出异议` },
        text: {
          en: `Case ${number}. The client writes: ${reason}\nPlease have it handled by people who neither audited nor decide in this case.`,
          zh: `案卷 ${number}。客户意见：${reason}\n请由未参与本案审核和决定的人员处理。`,
        },
      },
    });
    await this.mails.toClient(tx, organisationId, {
      ...of, template: 'notice', reason: 'appeal.received',
      params: {
        title: { en: `We have received your appeal ${appealNumber}`, zh: `已收到贵方申诉 ${appealNumber}` },
        text: {
          en: `It is about ${name} of case ${number}. People who neither audited nor decide in your case handle it, and we tell you how it goes. Until then your time to answer runs on.`,
          zh: `申诉涉及案卷 ${number} 的 ${name}。将由未参与贵方审核和决定的人员处理，我们会告知进展。在此期间答复期限照常计算。`,
        },
      },
    });
  }

  /** To the client: what was found about its answer (R-NC-06). */
  async judged(tx: Tx, finding: FindingEntity, judgement: Text): Promise<void> {
    const { number, organisationId } = await caseOf(tx, finding);
    await this.mails.toClient(tx, organisationId, {
      template: 'answer_judged', path: `/findings/${finding.id}`, reason: 'finding.judged', occurrence: `${finding.id}:${finding.version}`, caseId: finding.caseId,
      params: { caseNumber: number, finding: findingName(finding), judgement },
    });
  }
}

/** Number and client of the case, whoever asks. */
export async function caseOf(tx: Tx, { caseId }: { caseId: string }): Promise<{ number: string; organisationId: string }> {
  const { number, organisationId } = await tx.as(SYSTEM_ACTOR, (system) => system.visible(CertificationCaseEntity, caseId));
  return { number: number ?? '', organisationId };
}
