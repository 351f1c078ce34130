import type { DataSource, EntityManager } from 'typeorm';
import { tellAccess } from '../access';
import { SYSTEM_ACTOR } from '../actor';
import { CaseEventEntity, type DigestHead, TrailDigestEntity, TrailHeadEntity } from '../entities';
import { digestHash, eventHash, FIRST_HASH } from './chain';

export interface TrailFault { what: string; subjectType?: string; subjectId?: string; sequence?: number; digest?: number }
export interface TrailReport { events: number; chains: number; digests: number; faults: TrailFault[] }

const PAGE = 5_000;

/**
 * Reads the whole trail in the order of its chains and names the first broken row of each chain, then every digest.
 * A rewrite of everything by the database's owner shows only against a digest that was exported before.
 * @param exported digests kept outside, as `npm run verify-trail -- --digests FILE` reads them
 */
export async function verifyTrail(dataSource: DataSource, exported: readonly Pick<TrailDigestEntity, 'number' | 'hash'>[] = []): Promise<TrailReport> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await tellAccess(manager, SYSTEM_ACTOR);
    const report: TrailReport = { events: 0, chains: 0, digests: 0, faults: [] };
    const heads = await walkChains(manager, report);
    await compareHeads(manager, heads, report);
    await walkDigests(manager, exported, report);
    return report;
  });
}

type Tail = { sequence: number; hash: string; broken: boolean };
const chainKey = (row: { subjectType: string; subjectId: string }): string => `${row.subjectType} ${row.subjectId}`;

async function walkChains(manager: EntityManager, report: TrailReport): Promise<Map<string, Tail>> {
  const tails = new Map<string, Tail>();
  let after: CaseEventEntity | undefined;
  for (;;) {
    const page = await nextEvents(manager, after);
    for (const event of page) checkEvent(event, tails, report);
    report.events += page.length;
    after = page.at(-1);
    if (page.length < PAGE) break;
  }
  report.chains = tails.size;
  return tails;
}

const nextEvents = (manager: EntityManager, after: CaseEventEntity | undefined): Promise<CaseEventEntity[]> => {
  const query = manager.createQueryBuilder(CaseEventEntity, 'event')
    .orderBy('event.subjectType').addOrderBy('event.subjectId').addOrderBy('event.sequence').limit(PAGE);
  if (after) {
    query.where('(event.subject_type, event.subject_id, event.sequence) > (:type, :id, :sequence)',
      { type: after.subjectType, id: after.subjectId, sequence: after.sequence });
  }
  return query.getMany();
};

function checkEvent(event: CaseEventEntity, tails: Map<string, Tail>, report: TrailReport): void {
  const key = chainKey(event);
  const tail = tails.get(key) ?? { sequence: 0, hash: FIRST_HASH, broken: false };
  const { subjectType, subjectId, sequence } = event;
  const what = eventFault(event, tail);
  if (what && !tail.broken) report.faults.push({ what, subjectType, subjectId, sequence });
  tails.set(key, { sequence, hash: event.hash, broken: tail.broken || what !== null });
}

function eventFault(event: CaseEventEntity, tail: Tail): string | null {
  if (event.sequence !== tail.sequence + 1) return `event ${tail.sequence + 1} is missing`;
  if (event.previousHash !== tail.hash) return 'does not follow the event before it';
  return eventHash(event) === event.hash ? null : 'was changed';
}

async function compareHeads(manager: EntityManager, tails: Map<string, Tail>, report: TrailReport): Promise<void> {
  const heads = new Map((await manager.find(TrailHeadEntity)).map((head) => [chainKey(head), head]));
  for (const [key, head] of heads) {
    const tail = tails.get(key) ?? { sequence: 0, hash: FIRST_HASH, broken: false };
    if (tail.broken || (head.sequence === tail.sequence && head.hash === tail.hash)) continue;
    const what = head.sequence > tail.sequence ? 'the newest event is missing' : 'an event was added behind the head';
    report.faults.push({ what, subjectType: head.subjectType, subjectId: head.subjectId, sequence: head.sequence });
  }
  for (const [key, tail] of tails) {
    const [subjectType, subjectId] = key.split(' ');
    if (!heads.has(key)) report.faults.push({ what: 'the chain has no head', subjectType, subjectId, sequence: tail.sequence });
  }
}

async function walkDigests(manager: EntityManager, exported: readonly Pick<TrailDigestEntity, 'number' | 'hash'>[], report: TrailReport): Promise<void> {
  const digests = await manager.find(TrailDigestEntity, { order: { number: 'ASC' } });
  let previous = { number: 0, hash: FIRST_HASH };
  for (const digest of digests) {
    const sound = digest.number === previous.number + 1 && digest.previousHash === previous.hash && digestHash(digest) === digest.hash;
    if (!sound) report.faults.push({ what: 'the digest was altered or one before it is missing', digest: digest.number });
    await checkDigestHeads(manager, digest, report);
    previous = digest;
  }
  const byNumber = new Map(digests.map(({ number, hash }) => [number, hash]));
  for (const { number, hash } of exported) {
    if (byNumber.get(number) !== hash) report.faults.push({ what: 'the digest is not the one that was exported', digest: number });
  }
  report.digests = digests.length;
}

async function checkDigestHeads(manager: EntityManager, digest: TrailDigestEntity, report: TrailReport): Promise<void> {
  const wrong = await manager.query<DigestHead[]>(
    `SELECT said."subjectType", said."subjectId", said.sequence
       FROM jsonb_to_recordset($1::jsonb) AS said("subjectType" text, "subjectId" uuid, sequence int, hash text)
       LEFT JOIN case_event event ON event.subject_type = said."subjectType" AND event.subject_id = said."subjectId" AND event.sequence = said.sequence
      WHERE said.sequence > 0 AND event.hash IS DISTINCT FROM said.hash`, [JSON.stringify(digest.heads)]);
  for (const { subjectType, subjectId, sequence } of wrong) {
    report.faults.push({ what: 'the event is not the one that the digest saw', subjectType, subjectId, sequence, digest: digest.number });
  }
}
