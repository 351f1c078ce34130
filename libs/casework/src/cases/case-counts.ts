import { Injectable } from '@nestjs/common';
import { CASE_STEPS, NOTHING_RUNS, type Sentence, type StatusHolder } from '@cb/domain';
import { type Actor, ownCases, UnitOfWork } from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { inHandsOf } from './case-hands';

export interface StepCount { step: string; happened: Sentence; who: StatusHolder; count: number }
/** `ownerId` null: cases that nobody owns yet. */
export interface OwnerCount { ownerId: string | null; ownerName: string | null; open: number; overdue: number }
export interface CaseCounts {
  /** Cases at each step, most first; a step stands once for each who has its cases in hand. */
  steps: StepCount[];
  /** Cases in which somebody has something to do, by who owns them, most first. */
  owners: OwnerCount[];
  /** Cases in which somebody has something to do; of them, those that wait for the actor, and those whose day is over. */
  open: number;
  mine: number;
  overdue: number;
}

interface OwnerRow extends OwnerCount { mine: number }

/** How many cases stand where, of those that the actor may see. */
@Injectable()
export class CaseCountsQueries {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  counts(actor: Actor): Promise<CaseCounts> {
    return this.uow.run(actor, async (tx) => {
      const steps = await tx.query<Omit<StepCount, 'happened'>>(
        `SELECT s.step, s.who, count(*)::int AS count FROM case_standing s WHERE true ${ownCases(actor, 's.case_id')} GROUP BY s.step, s.who ORDER BY count DESC, s.step`);
      const owners = await tx.query<OwnerRow>(
        `SELECT counted.*, person.name AS "ownerName" FROM (
           SELECT c.owner_id AS "ownerId", count(*)::int AS open, (count(*) FILTER (WHERE s.due_on < $1))::int AS overdue, (count(*) FILTER (WHERE ${inHandsOf(actor, 'me')}))::int AS mine
             FROM case_standing s JOIN certification_case c ON c.id = s.case_id WHERE ${inHandsOf(actor, 'anybody')} ${ownCases(actor, 's.case_id')} GROUP BY c.owner_id) counted
           LEFT JOIN person ON person.id = counted."ownerId" ORDER BY counted.open DESC, counted."ownerId"`, [await this.settings.today(tx)]);
      const sum = (of: 'open' | 'mine' | 'overdue'): number => owners.reduce((total, row) => total + row[of], 0);
      return {
        steps: steps.map((row) => ({ ...row, happened: (CASE_STEPS.get(row.step) ?? NOTHING_RUNS).happened })),
        owners: owners.map(({ ownerId, ownerName, open, overdue }) => ({ ownerId, ownerName, open, overdue })),
        open: sum('open'), mine: sum('mine'), overdue: sum('overdue'),
      };
    });
  }
}
