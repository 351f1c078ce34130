import { Injectable } from '@nestjs/common';
import { CERTIFICATE_MACHINE, type CertificateFacts, type CertificateMove, decideMove, type DecisionKind, type Reasons, SUSPENSION_GROUNDS, type SuspensionGround } from '@cb/domain';
import { type Actor, CertificateEntity, CertificationDecisionEntity, caseSubject, type Tx, UnitOfWork } from '@cb/persistence';
import { MailWriter } from '../mails/mail-writer';
import { CaseObligations } from '../obligations/case-obligations';
import { SettingsService } from '../settings/settings.service';
import { certificateFacts, currentVersion } from './certificate-facts';
import { standardOf } from './standards';

export interface StatusInput { reasons: string; ground?: SuspensionGround; evidence?: string; version: number; overrule?: Reasons }
type StatusMove = Extract<CertificateMove, 'suspend' | 'lift_suspension' | 'withdraw' | 'cancel'>;

/** The move of the certificate, and the kind of decision that it takes; a cancellation is the client's wish and takes none. */
const DECISION_OF: Record<StatusMove, DecisionKind | null> = { suspend: 'suspend', lift_suspension: 'restore', withdraw: 'withdraw', cancel: null };

/** Suspension and its lifting, withdrawal, cancellation: decisions of somebody independent, shown in the register at once (17021-1, 9.6.5). */
@Injectable()
export class CertificateStatusService {
  constructor(
    private readonly uow: UnitOfWork, private readonly settings: SettingsService, private readonly mails: MailWriter,
    private readonly obligations: CaseObligations,
  ) {}

  /**
   * @throws RuleViolation `not_found`, `stale_version`, `move_not_allowed`, R-DEC-01, R-DEC-02, R-SUSP-01, R-SUSP-04, R-SUSP-05, R-COMP-01, R-IMP-05
   */
  change(actor: Actor, certificateId: string, name: StatusMove, input: StatusInput): Promise<CertificateEntity> {
    return this.uow.run(actor, async (tx) => {
      const certificate = await tx.locked(CertificateEntity, certificateId);
      const facts = await certificateFacts(tx, this.settings, certificate, null, { reasons: input.reasons, ground: input.ground ?? null, evidence: input.evidence ?? null });
      const { to, overruled } = decideMove(CERTIFICATE_MACHINE, certificate.state, name, tx.actor.roles, facts, input.overrule ?? {});
      const kind = DECISION_OF[name];
      if (kind) await this.decide(tx, certificate, kind, input.reasons, facts);
      const changed = await tx.change(CertificateEntity, certificate, { state: to, stateSinceOn: facts.today },
        { subject: caseSubject(certificate.caseId), move: `certificate.${name}`, reason: input.reasons, overruled }, input.version);
      await this.obligations.follow(tx, certificate.caseId);
      await this.tell(tx, changed, name, input, facts);
      return changed;
    });
  }

  private async decide(tx: Tx, certificate: CertificateEntity, kind: DecisionKind, reasons: string, facts: CertificateFacts): Promise<void> {
    const version = await currentVersion(tx, certificate.id);
    if (!version || tx.actor.personId === null) throw new Error(`certificate ${certificate.id} has no version, or nobody decides`);
    await tx.add(CertificationDecisionEntity, {
      caseId: certificate.caseId, certificationId: certificate.certificationId, routeId: null, cycleId: version.cycleId, kind, reasons, reviewId: null,
      decidedById: tx.actor.personId, decidedOn: facts.today, decidedAt: tx.now(), basis: { openMajors: facts.openMajors, suspendedOn: facts.suspendedOn, input: facts.input },
    }, { subject: caseSubject(certificate.caseId), move: `decision.${kind}`, reason: reasons });
  }

  private async tell(tx: Tx, certificate: CertificateEntity, name: StatusMove, { ground, reasons }: StatusInput, { today }: CertificateFacts): Promise<void> {
    const standard = standardOf(certificate.standard).code;
    const mail = { occurrence: `${certificate.id} ${certificate.version}`, reason: `certificate.${name}`, caseId: certificate.caseId, path: `/certificates/${certificate.id}` };
    if (name === 'suspend') {
      const said = ground ? SUSPENSION_GROUNDS[ground] : reasons;
      await this.mails.toClient(tx, certificate.organisationId, { ...mail, template: 'suspension_notice', params: { certificateNumber: certificate.number, standard, suspendedOn: today, reason: said } });
      return;
    }
    await this.mails.toClient(tx, certificate.organisationId, { ...mail, template: 'notice', params: NOTICES[name](certificate.number, today) });
  }
}

const NOTICES: Record<Exclude<StatusMove, 'suspend'>, (number: string, on: string) => { title: Record<'en' | 'zh', string>; text: Record<'en' | 'zh', string> }> = {
  lift_suspension: (number, on) => ({
    title: { en: `Certificate ${number} is valid again`, zh: `证书 ${number} 已恢复有效` },
    text: { en: `The suspension of certificate ${number} was lifted on ${on}. You may refer to the certification again.`, zh: `证书 ${number} 的暂停已于 ${on} 解除，贵组织可以重新宣传认证资格。` },
  }),
  withdraw: (number, on) => ({
    title: { en: `Certificate ${number} is withdrawn`, zh: `证书 ${number} 已被撤销` },
    text: {
      en: `Certificate ${number} was withdrawn on ${on}. Please stop using the certificate and the mark, and return or destroy all copies. You may appeal; the portal tells you how.`,
      zh: `证书 ${number} 已于 ${on} 被撤销。请停止使用证书和认证标志，并退回或销毁所有副本。贵组织可以提出申诉，方式请见门户。`,
    },
  }),
  cancel: (number, on) => ({
    title: { en: `Certificate ${number} is cancelled`, zh: `证书 ${number} 已注销` },
    text: { en: `As you asked, certificate ${number} ended on ${on}. Please stop using the certificate and the mark.`, zh: `应贵组织要求，证书 ${number} 已于 ${on} 终止。请停止使用证书和认证标志。` },
  }),
};
