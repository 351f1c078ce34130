import { Injectable } from '@nestjs/common';
import { addDays, CERTIFICATE_MACHINE, type CertificateMove, type Day, dayOf, decideMove, restoreUntil } from '@cb/domain';
import { CertificateEntity, CertificationCaseEntity, caseSubject, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { Clock } from '@cb/platform';
import { certificateFacts, currentVersion } from '../certificates/certificate-facts';
import { SettingsService } from '../settings/settings.service';
import { CaseObligations } from './case-obligations';
import { Reminders } from './reminders';

export interface SweepReport { asOf: Day; cases: number; reminders: number; expired: number; lapsed: number }

const BATCH = 200;
/** Cases with a reminder that is due or a day that is over, by the two partial indexes of `obligation`: as of $1, after the case $2. */
export const DUE_CASES = `SELECT case_id AS "caseId" FROM (
    SELECT case_id FROM obligation WHERE next_reminder_on IS NOT NULL AND next_reminder_on <= $1
    UNION SELECT case_id FROM obligation WHERE state = 'open' AND latest_on < $1) due
  WHERE $2::uuid IS NULL OR case_id > $2 ORDER BY case_id LIMIT ${BATCH}`;

type EndingMove = Extract<CertificateMove, 'expire' | 'lapse'>;

/** What a day brings by itself: reminders, missed days with their consequence, certificates that end. Run twice it does nothing more. */
@Injectable()
export class DailySweepService {
  constructor(
    private readonly uow: UnitOfWork, private readonly settings: SettingsService, private readonly obligations: CaseObligations,
    private readonly reminders: Reminders, private readonly clock: Clock,
  ) {}

  /**
   * @param asOf the day in the certification body's zone; today when left out
   * @throws AggregateError when some cases failed, after all others were swept
   */
  async run(asOf?: Day): Promise<SweepReport> {
    const { timeZone } = await this.uow.run(SYSTEM_ACTOR, (tx) => this.settings.value(tx, 'body'));
    const day = asOf ?? this.clock.today(timeZone);
    return this.clock.runAt(asOf ? instantWithin(day, timeZone) : this.clock.now(), () => this.sweep(day));
  }

  private async sweep(asOf: Day): Promise<SweepReport> {
    const report: SweepReport = { asOf, cases: 0, reminders: 0, expired: 0, lapsed: 0 };
    const failures: Error[] = [];
    for (const name of ['expire', 'lapse'] as const) {
      for (const id of await this.ending(asOf, name)) {
        await eachByItself(failures, `certificate ${id}`, async () => { if (await this.end(id, name)) report[name === 'expire' ? 'expired' : 'lapsed'] += 1; });
      }
    }
    for (let after: string | null = null; ; ) {
      const caseIds: string[] = await this.dueCases(asOf, after);
      for (const caseId of caseIds) await eachByItself(failures, `case ${caseId}`, async () => { report.reminders += await this.sweepCase(caseId, asOf); });
      report.cases += caseIds.length;
      after = caseIds.at(-1) ?? null;
      if (caseIds.length < BATCH) break;
    }
    if (failures.length > 0) throw new AggregateError(failures, `the sweep of ${asOf} left out: ${failures.map(({ message }) => message).join('; ')}`);
    return report;
  }

  private dueCases(asOf: Day, after: string | null): Promise<string[]> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) =>
      (await tx.query<{ caseId: string }>(DUE_CASES, [asOf, after])).map(({ caseId }) => caseId));
  }

  /** One case, one transaction. */
  private sweepCase(caseId: string, asOf: Day): Promise<number> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      await tx.locked(CertificationCaseEntity, caseId); // two sweeps at once: the second finds nothing left
      let sent = 0;
      for (const { obligation, row } of await this.obligations.follow(tx, caseId, asOf)) {
        if (obligation.state === 'missed' && obligation.metOn === null && row.nextReminderOn !== null && obligation.consequence === 'prepare_suspension' && obligation.consequenceOn <= asOf) {
          await this.proposeSuspension(tx, caseId, row.subjectId, obligation.latestOn);
        }
        sent += await this.reminders.send(tx, obligation, row, asOf);
      }
      return sent;
    });
  }

  /** R-SUSP-02: the day after the last day the proposal to suspend lies before the decision makers; the missed obligation is its entry in their list. */
  private async proposeSuspension(tx: Tx, caseId: string, certificateId: string, latestOn: Day): Promise<void> {
    const [told] = await tx.query(`SELECT FROM case_event WHERE subject_type = 'case' AND subject_id = $1 AND move = 'certificate.propose_suspension' AND after->>'latestOn' = $2 AND after->>'certificateId' = $3`, [caseId, latestOn, certificateId]);
    if (!told) tx.record({ subject: caseSubject(caseId), move: 'certificate.propose_suspension', reason: `R-SUSP-02: surveillance was due by ${latestOn}` }, { certificateId, latestOn });
  }

  /** Certificates whose last day, or whose time to be restored, is over. The register has shown it since midnight; the sweep records the move. */
  private ending(asOf: Day, name: EndingMove): Promise<string[]> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) =>
      (await tx.query<{ id: string; expiryOn: Day }>(
        `SELECT certificate.id, version.expiry_on AS "expiryOn" FROM certificate JOIN certificate_version version ON version.certificate_id = certificate.id AND version.superseded_at IS NULL
          WHERE certificate.state = ANY($2) AND version.expiry_on < $1 ORDER BY certificate.id`, [asOf, CERTIFICATE_MACHINE.moves[name].from]))
        .filter(({ expiryOn }) => name === 'expire' || asOf > restoreUntil(expiryOn)).map(({ id }) => id));
  }

  /** By date, without a decision (R-RECERT-06, R-RECERT-07). @returns false when another sweep was faster */
  private end(id: string, name: EndingMove): Promise<boolean> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const certificate = await tx.locked(CertificateEntity, id);
      if (!CERTIFICATE_MACHINE.moves[name].from.includes(certificate.state)) return false;
      const facts = await certificateFacts(tx, this.settings, certificate, null);
      const { to } = decideMove(CERTIFICATE_MACHINE, certificate.state, name, ['system'], facts);
      const expiryOn = (await currentVersion(tx, id))?.expiryOn ?? facts.today;
      const since = addDays(name === 'expire' ? expiryOn : restoreUntil(expiryOn), 1);
      await tx.change(CertificateEntity, certificate, { state: to, stateSinceOn: since }, { subject: caseSubject(certificate.caseId), move: `certificate.${name}` });
      await this.obligations.follow(tx, certificate.caseId);
      return true;
    });
  }
}

/** What fails for one stops no other; it is told at the end. */
async function eachByItself(failures: Error[], what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    failures.push(new Error(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }));
  }
}

/** Some instant of the day in the zone. */
function instantWithin(day: Day, timeZone: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  const there = dayOf(noon, timeZone);
  return there === day ? noon : new Date(noon.getTime() + (there > day ? -6 : 6) * 3_600_000);
}
