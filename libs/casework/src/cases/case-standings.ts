import { Injectable } from '@nestjs/common';
import { type StatusFacts, type StatusHolder, statusLine } from '@cb/domain';
import { SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import { SettingsService } from '../settings/settings.service';
import { NO_STATUS_FACTS, statusFacts } from './status-facts';

const BATCH = 500;
/** What waits for a client has a day that hangs on a setting: for an answer, for an objection to a team. */
const BY_SETTING: StatusHolder = 'client';

/** Keeps the row of each case that says where it stands, in the transaction of whatever touches the case. */
@Injectable()
export class CaseStandings {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {
    uow.beforeCommit((tx) => this.follow(tx));
  }

  /** Cases that have no standing yet: those of a time before there were any, or of a database filled by hand. @returns how many */
  async catchUp(): Promise<number> {
    let made = 0;
    for (;;) {
      const count = await this.uow.run(SYSTEM_ACTOR, async (tx) => {
        const without = await tx.query<{ id: string }>('SELECT id FROM certification_case c WHERE NOT EXISTS (SELECT FROM case_standing s WHERE s.case_id = c.id) ORDER BY id LIMIT $1', [BATCH]);
        await this.keep(tx, without.map(({ id }) => id));
        return without.length;
      });
      made += count;
      if (count < BATCH) return made;
    }
  }

  private async follow(tx: Tx): Promise<void> {
    const settingChanged = tx.pendingEvents.some(({ subject }) => subject.type === 'setting');
    if (tx.touchedCases.size === 0 && !settingChanged) return;
    await tx.as(SYSTEM_ACTOR, async (system) => {
      const waiting = settingChanged ? await system.query<{ id: string }>('SELECT case_id AS id FROM case_standing WHERE who = $1', [BY_SETTING]) : [];
      await this.keep(system, [...new Set([...tx.touchedCases, ...waiting.map(({ id }) => id)])].sort());
    });
  }

  /** By the id of the case, so that two transactions on the same cases wait for each other and never deadlock. */
  private async keep(system: Tx, caseIds: readonly string[]): Promise<void> {
    if (caseIds.length === 0) return;
    const facts = await statusFacts(system, this.settings, caseIds);
    const rows = caseIds.filter((id) => facts.has(id)).map((caseId) => ({ id: uuidv7(), case_id: caseId, ...standingOf(facts.get(caseId) ?? NO_STATUS_FACTS) }));
    await system.query(
      `INSERT INTO case_standing (id, case_id, step, who, due_on)
       SELECT id, case_id, step, who, due_on FROM jsonb_to_recordset($1::jsonb) AS kept (id uuid, case_id uuid, step text, who text, due_on date)
       ON CONFLICT (case_id) DO UPDATE SET step = excluded.step, who = excluded.who, due_on = excluded.due_on, version = case_standing.version + 1
        WHERE (case_standing.step, case_standing.who, case_standing.due_on) IS DISTINCT FROM (excluded.step, excluded.who, excluded.due_on)`, [JSON.stringify(rows)]);
  }
}

function standingOf(facts: StatusFacts): { step: string; who: string; due_on: string } {
  const { step, who, byOn } = statusLine(facts);
  return { step, who, due_on: byOn ?? facts.obligation?.latestOn ?? 'infinity' };
}
