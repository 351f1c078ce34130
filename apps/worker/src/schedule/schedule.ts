import { Injectable } from '@nestjs/common';
import { dayOf } from '@cb/domain';
import { SettingsService } from '@cb/casework';
import { SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { Config, Queues } from '@cb/platform';

const DIGEST_AT = '15 0 * * *';
const CLEAN_AT = '30 3 * * *';

/** `HH:MM` in the zone. */
const timeOf = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant);

/**
 * The timed work. Set again at every look of the recovery: a queue that lost its timers gets them back,
 * and a new time zone of the certification body takes effect. A machine that slept at the time catches up when it wakes.
 */
@Injectable()
export class Schedule {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService, private readonly queues: Queues, private readonly config: Config) {}

  async ensure(): Promise<void> {
    const { timeZone: zone } = await this.uow.run(SYSTEM_ACTOR, (tx) => this.settings.value(tx, 'body'));
    const [hour, minute] = this.config.dailySweepAt.split(':').map(Number);
    await this.queues.schedule('sweep', 'daily', { pattern: `${minute} ${hour} * * *`, tz: zone });
    await this.queues.schedule('sweep', 'digest', { pattern: DIGEST_AT, tz: 'UTC' });
    await this.queues.schedule('sweep', 'clean', { pattern: CLEAN_AT, tz: 'UTC' });
    // Once per day and installation, whichever worker comes first; the sweep itself may run twice.
    const now = new Date();
    if (timeOf(now, zone) < this.config.dailySweepAt) return;
    await this.queues.add('sweep', 'daily', {}, { jobId: `daily-${dayOf(now, zone)}`, removeOnComplete: { age: 2 * 86_400 } });
  }
}
