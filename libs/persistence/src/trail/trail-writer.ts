import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../actor';
import type { CaseEventEntity, SubjectType } from '../entities';
import { eventHash, FIRST_HASH } from './chain';

export interface Subject { type: SubjectType; id: string }
export const caseSubject = (id: string): Subject => ({ type: 'case', id });

/** What happened, in the field's words. `overruled` are warnings that passed with a reason. */
export interface TrailEvent {
  subject: Subject;
  move: string;
  reason?: string | null;
  overruled?: readonly { rule: string; message: string; reason: string }[];
}

export interface PendingEvent extends TrailEvent {
  actor: Actor;
  at: Date;
  entity: string | null;
  entityId: string | null;
  before: unknown;
  after: unknown;
}

const plain = (value: unknown): unknown => (value === undefined || value === null ? null : JSON.parse(JSON.stringify(value)));
const keyOf = ({ subject }: PendingEvent): string => `${subject.type} ${subject.id}`;

/**
 * Appends the events of one transaction to the chains of their subjects.
 * Heads are locked in one order, so two transactions on the same subjects wait for each other and never deadlock.
 */
export async function appendToTrail(manager: EntityManager, events: readonly PendingEvent[]): Promise<void> {
  const keys = [...new Set(events.map(keyOf))].sort();
  for (const key of keys) await appendChain(manager, events.filter((event) => keyOf(event) === key));
}

async function appendChain(manager: EntityManager, events: readonly PendingEvent[]): Promise<void> {
  const subject = events[0]?.subject;
  if (!subject) return;
  await manager.query(
    `INSERT INTO trail_head (subject_type, subject_id, sequence, hash, recorded_at) VALUES ($1, $2, 0, $3, now()) ON CONFLICT DO NOTHING`,
    [subject.type, subject.id, FIRST_HASH],
  );
  const [head] = await manager.query<{ sequence: number; hash: string }[]>(
    `SELECT sequence, hash FROM trail_head WHERE subject_type = $1 AND subject_id = $2 FOR UPDATE`, [subject.type, subject.id],
  );
  if (!head) throw new Error(`no trail head for ${subject.type} ${subject.id}`);
  let { sequence, hash } = head;
  const recordedAt = new Date();
  for (const pending of events) {
    const event: Omit<CaseEventEntity, 'hash'> = {
      id: uuidv7(), subjectType: subject.type, subjectId: subject.id, sequence: sequence + 1, at: pending.at, recordedAt,
      actorId: pending.actor.personId, actorName: pending.actor.name, move: pending.move, entity: pending.entity, entityId: pending.entityId,
      before: plain(pending.before), after: plain(pending.after), reason: pending.reason ?? null,
      overruled: pending.overruled?.length ? plain(pending.overruled) : null, requestId: pending.actor.requestId ?? null, previousHash: hash,
    };
    sequence += 1;
    hash = eventHash(event);
    await insertEvent(manager, { ...event, hash });
  }
  await manager.query(
    `UPDATE trail_head SET sequence = $3, hash = $4, recorded_at = $5 WHERE subject_type = $1 AND subject_id = $2`,
    [subject.type, subject.id, sequence, hash, recordedAt],
  );
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

async function insertEvent(manager: EntityManager, event: CaseEventEntity): Promise<void> {
  await manager.query(
    `INSERT INTO case_event (id, subject_type, subject_id, sequence, at, recorded_at, actor_id, actor_name, move, entity, entity_id,
       before, after, reason, overruled, request_id, previous_hash, hash)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12::jsonb,$13::jsonb,$14,$15::jsonb,$16,$17,$18)`,
    [event.id, event.subjectType, event.subjectId, event.sequence, event.at, event.recordedAt, event.actorId, event.actorName, event.move,
      event.entity, event.entityId, json(event.before), json(event.after), event.reason, json(event.overruled), event.requestId, event.previousHash, event.hash],
  );
}
