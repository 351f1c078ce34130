import type { DataSource, EntityManager } from 'typeorm';
import { TrailDigestEntity, TrailHeadEntity } from '../entities';
import { digestHash, FIRST_HASH } from './chain';

/**
 * Takes the digest of a real day, once: all heads that moved since the digest before. Runs as the owner or `system`.
 * @returns the day's digest, new or the one already there
 */
export async function takeDigest(dataSource: DataSource, onDay: string, takenAt: Date): Promise<TrailDigestEntity> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('trail_digest'))`);
    const last = await manager.findOne(TrailDigestEntity, { where: {}, order: { number: 'DESC' } });
    if (last && last.onDay >= onDay) return last;
    const digest = {
      number: (last?.number ?? 0) + 1, onDay, takenAt, previousHash: last?.hash ?? FIRST_HASH,
      heads: await movedHeads(manager, last?.takenAt ?? new Date(0)),
    };
    const complete = { ...digest, hash: digestHash(digest) };
    await manager.insert(TrailDigestEntity, complete);
    return complete;
  });
}

async function movedHeads(manager: EntityManager, since: Date): Promise<TrailDigestEntity['heads']> {
  // One minute of overlap: a transaction that was still open when the last digest was taken is caught by this one.
  const from = new Date(since.getTime() - 60_000);
  const heads = await manager.createQueryBuilder(TrailHeadEntity, 'head').where('head.recordedAt >= :from', { from })
    .orderBy('head.subjectType').addOrderBy('head.subjectId').getMany();
  return heads.map(({ subjectType, subjectId, sequence, hash }) => ({ subjectType, subjectId, sequence, hash }));
}
