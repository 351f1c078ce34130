import { Injectable } from '@nestjs/common';
import { caseNumber, type Day, numberSeries, yearOf } from '@cb/domain';
import { SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { nextNumber } from '../settings/number-series';
import { SettingsService } from '../settings/settings.service';

/** Gives a case its number and its first owner when the application is handed in. */
@Injectable()
export class CaseNumbers {
  constructor(private readonly settings: SettingsService) {}

  async next(tx: Tx, today: Day): Promise<string> {
    const { caseNumberPattern } = await this.settings.value(tx, 'body');
    const year = yearOf(today);
    return caseNumber(caseNumberPattern, { year, sequence: await nextNumber(tx, `case ${numberSeries(caseNumberPattern, { year })}`.trim()) });
  }

  /** Whom the setting names, else the application reviewer with the fewest cases; null where there is none at all. */
  async firstOwner(tx: Tx): Promise<string | null> {
    const { defaultOwnerId } = await this.settings.value(tx, 'practice');
    if (defaultOwnerId !== null) return defaultOwnerId;
    return tx.as(SYSTEM_ACTOR, async (system) => {
      const [reviewer] = await system.query<{ id: string }>(
        `SELECT p.id FROM person p LEFT JOIN certification_case c ON c.owner_id = p.id
         WHERE p.active AND p.organisation_id IS NULL AND p.roles @> ARRAY['application_reviewer']
         GROUP BY p.id ORDER BY count(c.id), p.id LIMIT 1`);
      return reviewer?.id ?? null;
    });
  }
}
