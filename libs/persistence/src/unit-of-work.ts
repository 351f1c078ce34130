import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tellAccess } from './access';
import type { Actor } from './actor';
import { appendToTrail } from './trail/trail-writer';
import { Tx } from './tx';

/** Gives the business time (UTC); provided by the application from its clock. */
export const BUSINESS_TIME = Symbol('BUSINESS_TIME');
export type BusinessTime = () => Date;

/**
 * One transaction per change: the rows, their versions, the trail and the jobs commit together or not at all.
 * Row-level security is told who acts. Inside `ambient`, all work joins one transaction.
 */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Tx>();
  private readonly keepers: ((tx: Tx) => Promise<void>)[] = [];

  constructor(private readonly dataSource: DataSource, @Inject(BUSINESS_TIME) private readonly now: BusinessTime) {}

  /** What must be brought up to date at the end of every transaction, when its rows and events are written and the chains of its subjects are held. */
  beforeCommit(keep: (tx: Tx) => Promise<void>): void { this.keepers.push(keep); }

  /** Runs the work in a transaction of its own, or in the ambient one. What it throws rolls everything back. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const ambient = this.current.getStore();
    return ambient ? ambient.as(actor, work) : this.begin(actor, work);
  }

  /** Opens a transaction that every `run` below it joins: one request under an idempotency key. */
  ambient<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.begin(actor, (tx) => this.current.run(tx, () => work(tx)));
  }

  private begin<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const tx = new Tx(actor, manager, this.now);
      await tellAccess(manager, actor);
      const result = await work(tx);
      await appendToTrail(manager, tx.pendingEvents);
      for (const keep of this.keepers) await keep(tx);
      return result;
    });
  }
}
