import { createHash } from 'node:crypto';
import type { CaseEventEntity, DigestHead } from '../entities';

export const FIRST_HASH = '0'.repeat(64);

/** JSON with sorted keys and no spaces, so that what PostgreSQL's jsonb gives back hashes as it was written. */
export function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 over the previous hash and everything the event says. */
export function eventHash(event: Omit<CaseEventEntity, 'hash'>): string {
  const { id, subjectType, subjectId, sequence, at, recordedAt, actorId, actorName, move, entity, entityId, before, after, reason, overruled, requestId, previousHash } = event;
  return sha256(canonical([previousHash, id, subjectType, subjectId, sequence, at, recordedAt, actorId, actorName, move, entity, entityId, before, after, reason, overruled, requestId]));
}

export const digestHash = (digest: { number: number; onDay: string; takenAt: Date; heads: DigestHead[]; previousHash: string }): string =>
  sha256(canonical([digest.previousHash, digest.number, digest.onDay, digest.takenAt, digest.heads.map((head) => [head.subjectType, head.subjectId, head.sequence, head.hash])]));
