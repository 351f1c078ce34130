import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseSubject, dataSourceOptions, SYSTEM_ACTOR, takeDigest, UnitOfWork } from '@cb/persistence';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { useDatabase } from '../support/database';
import { temporaryFolder } from '../support/folder';

const ROOT = path.resolve(__dirname, '..', '..');
const database = useDatabase();
const empty = useDatabase();
const folder = temporaryFolder('commands');
const caseId = uuidv7();

beforeAll(async () => {
  const dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  const work = new UnitOfWork(dataSource, () => new Date('2026-03-10T09:00:00Z'));
  for (const move of ['one', 'two']) await work.run(SYSTEM_ACTOR, async (tx) => tx.record({ subject: caseSubject(caseId), move: `test.${move}` }));
  await takeDigest(dataSource, '2026-03-10', new Date());
  await dataSource.destroy();
});

/** Runs a script of scripts/ as npm run does. */
function run(name: string, options: string[], on = database): { code: number | null; output: string } {
  const env = { PATH: process.env['PATH'], ...on.env, DATA_DIR: folder, SESSION_SECRET: 's'.repeat(40), SESSION_SECRET_FROM: 'data folder' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', './test/support/typescript.cjs', `scripts/${name}.ts`, ...options], { cwd: ROOT, env, encoding: 'utf8' });
  return { code: status, output: `${stdout}${stderr}` };
}

describe('npm run verify-trail', () => {
  const exported = path.join(folder, 'digests.json');

  it('counts what it checked and writes the digests out', () => {
    const { code, output } = run('verify-trail', ['--export', exported]);
    expect(output).toMatch(/^Checked 2 events in 1 chain and 1 daily digest\.$/m);
    expect(output).toMatch(/^The trail is whole\.$/m);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toEqual([expect.objectContaining({ number: 1, hash: expect.any(String) })]);
  });

  it('finds a rewrite of everything against the exported digests', () => {
    const forged = path.join(folder, 'other.json');
    const digests = JSON.parse(readFileSync(exported, 'utf8')) as { number: number; hash: string }[];
    writeFileSync(forged, JSON.stringify(digests.map((digest) => ({ ...digest, hash: 'f'.repeat(64) }))));
    expect(run('verify-trail', ['--digests', exported]).code).toBe(0);
    const { code, output } = run('verify-trail', ['--digests', forged]);
    expect(output).toMatch(/digest 1: the digest is not the one that was exported/);
    expect(code).toBe(1);
  });

  it('names the broken row and fails', async () => {
    await database.query(`UPDATE case_event SET actor_name = 'somebody else' WHERE sequence = 2`);
    const { code, output } = run('verify-trail', []);
    expect(output).toContain(`case ${caseId}, event 2: was changed`);
    expect(output).toMatch(/^The trail is broken in \d+ places?\.$/m);
    expect(code).toBe(1);
    await database.query(`UPDATE case_event SET actor_name = 'system' WHERE sequence = 2`);
  });
});

describe('npm run backup and restore', () => {
  const file = path.join(folder, 'whole.zip');

  it('one sentence for each outcome, and a file for this account only', () => {
    expect(run('backup', [])).toEqual({ code: 1, output: 'Use: npm run backup -- FILE\n' });
    expect(run('backup', [file]).output).toMatch(/whole\.zip: \d+ rows of \d+ tables and 0 files\./);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(run('backup', [file])).toEqual({ code: 1, output: `${file} exists already; a backup overwrites nothing.\n` });
    expect(run('restore', [path.join(folder, 'none.zip')])).toEqual({ code: 1, output: `There is no file ${path.join(folder, 'none.zip')}.\n` });
    expect(run('restore', [file]).output).toMatch(/in use.*add --yes/);
  });

  it('a restored trail verifies', () => {
    const { code, output } = run('restore', [file], empty);
    expect(output).toMatch(/^Restored the backup of /);
    expect(code).toBe(0);
    expect(run('verify-trail', [], empty)).toEqual({ code: 0, output: 'Checked 2 events in 1 chain and 1 daily digest.\nThe trail is whole.\n' });
  });
});

it('npm run migrate on a migrated database does nothing', () => {
  expect(run('migrate', [])).toEqual({ code: 0, output: 'The database is up to date.\n' });
});
