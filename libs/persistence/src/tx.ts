import { notFound, RuleViolation } from '@cb/domain';
import type { EntityManager, EntityTarget, FindOptionsOrder, FindOptionsWhere, ObjectLiteral, } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { v7 as uuidv7 } from 'uuid';
import { tellAccess } from './access';
import { type Actor, accessScope } from './actor';
import type { Row } from './entities';
import type { PendingEvent, TrailEvent } from './trail/trail-writer';

type Class<E> = new () => E;
/** Values of a new row: the id may be the caller's; version and time are the database's. */
export type NewRow<E extends Row> = Partial<Omit<E, 'version' | 'createdAt'>>;

/** The work inside one transaction. Reads start from what the actor may see; every write leaves its event. */
export class Tx {
  readonly pendingEvents: PendingEvent[] = [];
  /** Cases of which this transaction has written a row or an event. */
  readonly touchedCases = new Set<string>();

  constructor(readonly actor: Actor, readonly manager: EntityManager, private readonly clock: () => Date) {}

  /** Business time, UTC. */
  now(): Date { return this.clock(); }

  /** Joins another actor's work into this transaction; row-level security follows the actor and comes back. */
  async as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (actor.personId === this.actor.personId && accessScope(actor) === accessScope(this.actor)) return work(this);
    const inner = new Tx(actor, this.manager, this.clock);
    await tellAccess(this.manager, actor);
    const result = await work(inner);
    await tellAccess(this.manager, this.actor);
    this.pendingEvents.push(...inner.pendingEvents);
    inner.touchedCases.forEach((id) => this.touchedCases.add(id));
    return result;
  }

  /** @throws RuleViolation `not_found`, also when it is there but unseen */
  async visible<E extends Row>(entity: Class<E>, id: string): Promise<E> {
    const row = await this.manager.findOne(entity, { where: { id } as FindOptionsWhere<E> });
    if (!row) throw notFound(this.nameOf(entity).replaceAll('_', ' '));
    return row;
  }

  /** As `visible`, and nobody else changes the row before this transaction ends. */
  async locked<E extends Row>(entity: Class<E>, id: string): Promise<E> {
    const row = await this.manager.findOne(entity, { where: { id } as FindOptionsWhere<E>, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound(this.nameOf(entity).replaceAll('_', ' '));
    return row;
  }

  find<E extends ObjectLiteral>(entity: Class<E>, where: FindOptionsWhere<NoInfer<E>> | FindOptionsWhere<NoInfer<E>>[], order?: FindOptionsOrder<NoInfer<E>>): Promise<E[]> {
    return this.manager.find(entity, { where, ...(order ? { order } : {}) });
  }

  findOne<E extends ObjectLiteral>(entity: Class<E>, where: FindOptionsWhere<NoInfer<E>>, order?: FindOptionsOrder<NoInfer<E>>): Promise<E | null> {
    return this.manager.findOne(entity, { where, ...(order ? { order } : {}) });
  }

  /** Rows of written SQL with parameters; row-level security applies. */
  query<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.manager.query<T[]>(sql, [...parameters]);
  }

  /** Inserts a row and its event. `event: null` only for what belongs to an event that is recorded beside it. */
  async add<E extends Row>(entity: Class<E>, values: NewRow<NoInfer<E>>, event: TrailEvent | null): Promise<E> {
    const row = Object.assign(new entity(), { id: uuidv7() }, values);
    await this.manager.insert(entity, row as unknown as QueryDeepPartialEntity<E>);
    this.touch(row);
    if (event) this.note(event, this.nameOf(entity), row.id, null, values);
    return this.manager.findOneByOrFail(entity, { id: row.id } as FindOptionsWhere<E>);
  }

  /**
   * Changes a row that was read before, if nobody else has since.
   * @param expectedVersion the version that the person saw
   * @throws RuleViolation `stale_version` when the row has another version by now
   */
  async change<E extends Row>(entity: Class<E>, row: NoInfer<E>, patch: Partial<NoInfer<E>>, event: TrailEvent | null, expectedVersion?: number): Promise<E> {
    if (expectedVersion !== undefined && expectedVersion !== row.version) throw stale(row.version, expectedVersion);
    const result = await this.manager.update(entity, { id: row.id, version: row.version } as FindOptionsWhere<E>, patch as QueryDeepPartialEntity<E>);
    if (result.affected !== 1) throw stale(null, row.version);
    this.touch(row);
    if (event) {
      const before = Object.fromEntries(Object.keys(patch).map((key) => [key, row[key as keyof E]]));
      this.note(event, this.nameOf(entity), row.id, before, patch);
    }
    return Object.assign(new entity(), row, patch, { version: row.version + 1 });
  }

  /** Removes a row that was read before. */
  async remove<E extends Row>(entity: Class<E>, row: NoInfer<E>, event: TrailEvent): Promise<void> {
    const result = await this.manager.delete(entity, { id: row.id, version: row.version } as FindOptionsWhere<E>);
    if (result.affected !== 1) throw stale(null, row.version);
    this.touch(row);
    this.note(event, this.nameOf(entity), row.id, row, null);
  }

  /** An event that changes no row of its own. */
  record(event: TrailEvent, after: unknown = null): void { this.note(event, null, null, null, after); }

  /** A job, relayed to the queue after the commit. `data` carries ids. */
  async enqueue(queue: string, name: string, data: Record<string, unknown>, options: { delay?: number } = {}): Promise<void> {
    await this.manager.query(`INSERT INTO outbox (id, queue, name, payload, options) VALUES ($1, $2, $3, $4::jsonb, $5::jsonb)`,
      [uuidv7(), queue, name, JSON.stringify(data), JSON.stringify(options)]);
    await this.manager.query(`SELECT pg_notify('outbox', '')`);
  }

  private touch(row: object): void { if ('caseId' in row && typeof row.caseId === 'string') this.touchedCases.add(row.caseId); }

  private note(event: TrailEvent, entity: string | null, entityId: string | null, before: unknown, after: unknown): void {
    if (event.subject.type === 'case') this.touchedCases.add(event.subject.id);
    this.pendingEvents.push({ ...event, actor: this.actor, at: this.now(), entity, entityId, before, after });
  }

  private nameOf<E extends ObjectLiteral>(entity: EntityTarget<E>): string { return this.manager.dataSource.getMetadata(entity).tableName; }

}

const stale = (now: number | null, seen: number): RuleViolation =>
  new RuleViolation(null, 'stale_version', now === null ? `changed by somebody else since version ${seen}` : `version ${seen} was changed by somebody else; it is now version ${now}`);
