import { Injectable } from '@nestjs/common';
import { type Audience, type Because, type Day, type Obligation, reminderDue, type Reminder, type Sentence } from '@cb/domain';
import { CertificateEntity, CertificationCaseEntity, FindingEntity, type ObligationEntity, ObligationEntity as Row, ReminderEntity, type Tx } from '@cb/persistence';
import { standardOf } from '../certificates/standards';
import { MailWriter, type MailOrder } from '../mails/mail-writer';

/** Sends what an obligation calls for: a row and a mail per recipient, once per step (DECISIONS 23). */
@Injectable()
export class Reminders {
  constructor(private readonly mails: MailWriter) {}

  /** @returns how many reminders were new */
  async send(tx: Tx, obligation: Obligation, row: ObligationEntity, asOf: Day): Promise<number> {
    const due = reminderDue(obligation, asOf);
    const sent = due && row.nextReminderOn !== null && row.nextReminderOn <= asOf ? await this.sendStep(tx, obligation, row, due) : 0;
    const next = obligation.reminders.find(({ onDay }) => onDay > asOf)?.onDay ?? null;
    const nextReminderOn = obligation.metOn || obligation.state === 'cancelled' ? null : next;
    if (nextReminderOn !== row.nextReminderOn) await tx.change(Row, row, { nextReminderOn }, null);
    return sent;
  }

  private async sendStep(tx: Tx, obligation: Obligation, row: ObligationEntity, { step, to }: Reminder): Promise<number> {
    const order = await this.order(tx, obligation, row, step);
    let sent = 0;
    for (const recipientId of await recipients(tx, row, to)) {
      const [mailId] = await this.mails.toPerson(tx, recipientId, order);
      if (!mailId) continue;
      await tx.add(ReminderEntity, { caseId: row.caseId, obligationId: row.id, kind: row.kind, subjectId: row.subjectId, dueOn: row.latestOn, step, recipientId, mailId },
        { subject: { type: 'case', id: row.caseId }, move: 'reminder.send' });
      sent += 1;
    }
    return sent;
  }

  private async order(tx: Tx, obligation: Obligation, row: ObligationEntity, step: number): Promise<MailOrder> {
    const theCase = await tx.visible(CertificationCaseEntity, row.caseId);
    const base = { reason: `reminder.${row.kind}`, occurrence: `${row.subjectId} ${row.latestOn} ${step}`, caseId: row.caseId, path: `/cases/${row.caseId}` };
    const { because, targetOn, latestOn } = obligation;
    if (row.kind === 'first_surveillance' || row.kind === 'surveillance') {
      const { number, standard } = await tx.visible(CertificateEntity, row.subjectId);
      return { ...base, template: 'surveillance_due', params: { certificateNumber: number, standard: standardOf(standard).code, dueOn: targetOn, latestOn, reason: because.sentence } };
    }
    if (row.kind === 'finding_plan' || row.kind === 'finding_evidence') {
      const finding = await tx.visible(FindingEntity, row.subjectId);
      return { ...base, template: 'response_due', path: `/findings/${finding.id}`, params: { caseNumber: theCase.number ?? '', finding: String(finding.number), dueOn: latestOn } };
    }
    return { ...base, template: 'notice', params: { title: titleOf(obligation, theCase.number ?? ''), text: textOf(because, latestOn) } };
  }
}

const TITLES: Partial<Record<Obligation['kind'], Sentence>> = {
  recertification: { en: 'Recertification', zh: '再认证' },
  restoration: { en: 'Restoring the certification', zh: '恢复认证' },
  suspension_review: { en: 'Suspension', zh: '暂停' },
  majors_verification: { en: 'Major nonconformities', zh: '严重不符合' },
  data_update: { en: 'Update of your data', zh: '信息更新' },
};
const titleOf = ({ kind, latestOn }: Obligation, caseNumber: string): Sentence => {
  const title = TITLES[kind] ?? { en: 'Something is due', zh: '待办事项' };
  return { en: `Case ${caseNumber}: ${title.en}, by ${latestOn}`, zh: `案卷 ${caseNumber}：${title.zh}，截止 ${latestOn}` };
};
const textOf = ({ sentence }: Because, latestOn: Day): Sentence => ({ en: `${sentence.en}. The last day is ${latestOn}.`, zh: `${sentence.zh}。截止日期：${latestOn}。` });

/** The people behind the audiences of a step, each once. */
async function recipients(tx: Tx, { caseId }: ObligationEntity, audiences: readonly Audience[]): Promise<string[]> {
  const { organisationId, ownerId, standInId } = await tx.visible(CertificationCaseEntity, caseId);
  const holders = async (role: string, of: string | null): Promise<string[]> =>
    (await tx.query<{ id: string }>(`SELECT id FROM person WHERE active AND roles @> ARRAY[$1] AND organisation_id IS NOT DISTINCT FROM $2::uuid ORDER BY id`, [role, of])).map(({ id }) => id);
  const leads = async (): Promise<string[]> =>
    (await tx.query<{ id: string }>(`SELECT member.person_id AS id FROM audit_team_member member JOIN audit ON audit.id = member.audit_id
      WHERE audit.case_id = $1 AND member.function = 'lead_auditor' AND member.left_at IS NULL ORDER BY audit.id DESC LIMIT 1`, [caseId])).map(({ id }) => id);
  const of: Record<Audience, () => Promise<(string | null)[]>> = {
    client: () => holders('client_representative', organisationId), owner: async () => [ownerId], stand_in: async () => [standInId], auditor: leads,
    planner: () => holders('planner', null), decision_maker: () => holders('decision_maker', null), quality_manager: () => holders('quality_manager', null),
  };
  const found = new Set<string>();
  for (const audience of audiences) for (const id of await of[audience]()) if (id !== null) found.add(id);
  return [...found];
}
