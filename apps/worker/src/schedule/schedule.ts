import { Injectable } from '@nestjs/common';
import { Queues } from '@cb/platform';

const DIGEST_AT = '15 0 * * *';
const CLEAN_AT = '30 3 * * *';

/**
 * The timed work. Set again at every look of the recovery: a queue that lost its timers gets them back,
 * and a new time zone of the certification body takes effect. A machine that slept at the time catches up when it wakes.
 */
@Injectable()
export class Schedule {
  constructor(private readonly queues: Queues) {}

  async ensure(): Promise<void> {
    await this.queues.schedule('sweep', 'digest', { pattern: DIGEST_AT, tz: 'UTC' });
    await this.queues.schedule('sweep', 'clean', { pattern: CLEAN_AT, tz: 'UTC' });
  }
}
