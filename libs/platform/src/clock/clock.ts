import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { type Day, dayOf } from '@cb/domain';

/**
 * The business clock. It shows real time, except inside `runAt`: the demonstration plays past days through it.
 * Sessions, queues, throttles and the trail's digest use real time (`new Date()`) instead.
 */
@Injectable()
export class Clock {
  private readonly moved = new AsyncLocalStorage<Date>();

  /** The business instant, UTC. */
  now(): Date {
    return new Date(this.moved.getStore() ?? Date.now());
  }

  /** The business day in an IANA time zone. */
  today(timeZone: string): Day {
    return dayOf(this.now(), timeZone);
  }

  /** Does the work as of that instant; everything that it awaits sees the same instant. */
  runAt<T>(instant: Date, work: () => T): T {
    return this.moved.run(new Date(instant), work);
  }
}
