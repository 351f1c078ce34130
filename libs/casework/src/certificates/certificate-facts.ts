import { type CertificateFacts, type CertificateVersionFacts, type CertifiedFacts, type Day, dayOf, type DecisionKind } from '@cb/domain';
import { CertificateEntity, CertificateVersionEntity, CertificationCaseEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { agreementFacts } from '../agreements/agreement-facts';
import type { SettingsService } from '../settings/settings.service';
import { actorFacts, cycleTeam } from '../teams/cycle-team';

/** A certificate that is there, or one that a decision is about to make. */
export type CertificateSubject = Pick<CertificateEntity, 'caseId' | 'standard' | 'number'> & { id: string | null };
export interface IssueFacts { version: CertificateVersionFacts; decision: CertifiedFacts & { kind: DecisionKind }; accredited: boolean }

/**
 * All that the moves of a certificate look at, read as the software.
 * @param issue the version that the move issues, with its decision; null where it issues none
 */
export function certificateFacts(tx: Tx, settings: SettingsService, subject: CertificateSubject, issue: IssueFacts | null, input: CertificateFacts['input'] = {}): Promise<CertificateFacts> {
  const { actor } = tx;
  return tx.as(SYSTEM_ACTOR, async (system) => {
    const theCase = await system.visible(CertificationCaseEntity, subject.caseId);
    const current = subject.id === null ? null : await currentVersion(system, subject.id);
    const agreement = await agreementFacts(system, subject.caseId);
    const { timeZone } = await settings.value(system, 'body');
    const taken = await system.findOne(CertificateEntity, { number: subject.number });
    return {
      today: dayOf(system.now(), timeZone),
      standard: subject.standard,
      standards: [subject.standard],
      number: subject.number,
      numberTaken: taken !== null && taken.id !== subject.id,
      version: issue?.version ?? null,
      decision: issue?.decision ?? null,
      keptExpiryOn: null,
      expiryOn: current?.expiryOn ?? null,
      agreementValid: agreement !== null && agreement.signedByClientAt !== null && agreement.signedByBodyAt !== null,
      feesRequired: (await settings.value(system, 'practice')).feesClearedBeforeIssue,
      feesCleared: theCase.feesCleared,
      accredited: issue?.accredited ?? false,
      suspendedOn: await suspendedOn(system, subject.id),
      openMajors: await openMajors(system, subject.caseId),
      actor: await actorFacts(system, subject.caseId, actor),
      cycleTeam: current ? await cycleTeam(system, current.cycleId) : [],
      input,
    };
  });
}

export const currentVersion = (tx: Tx, certificateId: string): Promise<CertificateVersionEntity | null> =>
  tx.findOne(CertificateVersionEntity, { certificateId }, { number: 'DESC' });

export interface Suspension { fromOn: Day; toOn: Day | null }

/** Every suspension of a certificate, as its decisions tell; `toOn` null while it stands. It survives the expiry (DECISIONS 5). */
export async function suspensionsOf(tx: Tx, certificateId: string): Promise<Suspension[]> {
  const decisions = await tx.query<{ kind: DecisionKind; on: Day }>(
    `SELECT decision.kind, decision.decided_on AS "on" FROM certification_decision decision JOIN certificate ON certificate.certification_id = decision.certification_id
      WHERE certificate.id = $1 AND decision.kind IN ('suspend', 'restore') ORDER BY decision.decided_at, decision.id`, [certificateId]);
  return decisions.flatMap(({ kind, on }, index) => (kind === 'suspend' ? [{ fromOn: on, toOn: decisions.slice(index + 1).find((each) => each.kind === 'restore')?.on ?? null }] : []));
}

async function suspendedOn(tx: Tx, certificateId: string | null): Promise<Day | null> {
  const last = certificateId === null ? undefined : (await suspensionsOf(tx, certificateId)).at(-1);
  return last && last.toOn === null ? last.fromOn : null;
}

const openMajors = async (tx: Tx, caseId: string): Promise<number[]> =>
  (await tx.query<{ number: number }>(`SELECT number FROM finding WHERE case_id = $1 AND grade = 'major' AND state NOT IN ('verified', 'closed') ORDER BY number`, [caseId])).map(({ number }) => number);
