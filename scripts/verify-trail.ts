import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dataSourceOptions, TrailDigestEntity, type TrailFault, verifyTrail } from '@cb/persistence';
import { DataSource } from 'typeorm';
import { runScript, ScriptFailure, setting } from './script';

type ExportedDigest = Pick<TrailDigestEntity, 'number' | 'hash'>;

/**
 * `npm run verify-trail [-- --digests FILE] [-- --export FILE]`: checks every event and digest.
 * --digests compares with digests that were taken outside before; --export writes today's digests for that.
 */
runScript(async () => {
  const { values } = parseArgs({ options: { digests: { type: 'string' }, export: { type: 'string' } } });
  const dataSource = await new DataSource(dataSourceOptions(setting('DATABASE_OWNER_URL'), 2)).initialize();
  try {
    const { events, chains, digests, faults } = await verifyTrail(dataSource, values.digests ? readDigests(values.digests) : []);
    console.log(`Checked ${count(events, 'event')} in ${count(chains, 'chain')} and ${count(digests, 'daily digest')}.`);
    for (const fault of faults) console.log(`  ${describe(fault)}`);
    if (values.export) await exportDigests(dataSource, values.export);
    if (faults.length > 0) throw new ScriptFailure(`The trail is broken in ${count(faults.length, 'place')}.`);
    console.log('The trail is whole.');
  } finally {
    await dataSource.destroy();
  }
});

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function readDigests(file: string): ExportedDigest[] {
  return JSON.parse(readFileSync(file, 'utf8')) as ExportedDigest[];
}

async function exportDigests(dataSource: DataSource, file: string): Promise<void> {
  const digests = await dataSource.manager.find(TrailDigestEntity, { order: { number: 'ASC' } });
  writeFileSync(file, `${JSON.stringify(digests.map(({ number, onDay, hash }) => ({ number, onDay, hash })), null, 2)}\n`);
  console.log(`${digests.length} digests written to ${file}: keep them where nobody who runs this database can write.`);
}

function describe({ what, subjectType, subjectId, sequence, digest }: TrailFault): string {
  const event = subjectId ? `${subjectType} ${subjectId}, event ${sequence}` : null;
  return `${[digest === undefined ? null : `digest ${digest}`, event].filter(Boolean).join(', ')}: ${what}`;
}
