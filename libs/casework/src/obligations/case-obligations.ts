import { Injectable } from '@nestjs/common';
import { type Day, type Obligation, type ObligationKind, obligationsOf } from '@cb/domain';
import { caseSubject, ObligationEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { cycleFacts } from './cycle-facts';

/** The form for the yearly data update comes with the surveillance's own work; until then nobody is reminded of what cannot be done. */
const NOT_YET: readonly ObligationKind[] = ['data_update'];

/** Keeps the rows of a case's obligations as the cycle engine finds them. Called in the transaction of whatever may change them, and by the daily sweep. */
@Injectable()
export class CaseObligations {
  constructor(private readonly settings: SettingsService) {}

  /** @returns what must be done, with the row of each */
  follow(tx: Tx, caseId: string, asOf?: Day): Promise<{ obligation: Obligation; row: ObligationEntity }[]> {
    return tx.as(SYSTEM_ACTOR, async (system) => {
      const today = asOf ?? (await this.settings.today(system));
      const { timeZone } = await this.settings.value(system, 'body');
      const wanted = obligationsOf(await cycleFacts(system, caseId, timeZone), today).filter(({ kind }) => !NOT_YET.includes(kind));
      const rows = await system.find(ObligationEntity, { caseId });
      const followed: { obligation: Obligation; row: ObligationEntity }[] = [];
      for (const obligation of wanted) {
        const row = rows.find((each) => each.kind === obligation.kind && each.subjectId === obligation.subjectId && each.latestOn === obligation.latestOn);
        followed.push({ obligation, row: row ? await this.keep(system, row, obligation) : await this.open(system, caseId, obligation) });
      }
      await this.cancel(system, rows.filter((row) => row.state === 'open' && !followed.some((each) => each.row.id === row.id)));
      return followed;
    });
  }

  private open(tx: Tx, caseId: string, obligation: Obligation): Promise<ObligationEntity> {
    return tx.add(ObligationEntity, { caseId, ...columns(obligation), nextReminderOn: firstReminder(obligation) }, { subject: caseSubject(caseId), move: `obligation.${obligation.state === 'open' ? 'open' : obligation.state}` });
  }

  private async keep(tx: Tx, row: ObligationEntity, obligation: Obligation): Promise<ObligationEntity> {
    if (row.state === obligation.state && row.metOn === obligation.metOn && row.targetOn === obligation.targetOn) return row;
    const done = obligation.metOn !== null || obligation.state === 'cancelled';
    return tx.change(ObligationEntity, row, { ...columns(obligation), ...(done ? { nextReminderOn: null } : {}) }, { subject: caseSubject(row.caseId), move: `obligation.${obligation.state}` });
  }

  /** What no longer follows from the facts: its day moved, or its reason is gone. */
  private async cancel(tx: Tx, rows: readonly ObligationEntity[]): Promise<void> {
    for (const row of rows) await tx.change(ObligationEntity, row, { state: 'cancelled', nextReminderOn: null }, { subject: caseSubject(row.caseId), move: 'obligation.cancelled' });
  }
}

const firstReminder = ({ metOn, state, reminders }: Obligation): Day | null => (metOn || state === 'cancelled' ? null : (reminders[0]?.onDay ?? null));

const columns = ({ kind, subjectId, rule, targetOn, latestOn, consequenceOn, consequence, state, metOn, because }: Obligation) =>
  ({ kind, subjectId, rule, targetOn, latestOn, consequenceOn, consequence, state, metOn, because });
