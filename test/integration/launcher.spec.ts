import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { checkNode } from '../../scripts/lib/node-version.mjs';
import { placeOutside } from '../../scripts/lib/postgres-binaries.mjs';
import { isAlive } from '../../scripts/lib/processes.mjs';
import { temporaryFolder } from '../support/folder';
import { freePort, Launcher } from '../support/launcher';
import { waitFor } from '../support/wait';

const stories = path.resolve(__dirname, '../../demo/stories');
interface Told { steps?: { do: string }[] }
/** Every application that the stories begin is a case. */
const casesTold = readdirSync(stories).filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(path.join(stories, name), 'utf8')) as Told).steps ?? []).filter((step) => step.do === 'createApplication').length;
/** Where they stand on the day of play: a body at work has something at every step. */
const STANDING = [
  'application.declined', 'application.draft', 'application.info_requested', 'application.submitted', 'contract.client_signs', 'initial.findings_open',
  'initial.programmed', 'initial.recommended', 'initial.stage2_planned', 'surveillance.due', 'surveillance.findings_open',
];

const launch = (data: string, port: number, options?: readonly string[], env?: Record<string, string>): Launcher => new Launcher(data, port, options, env);

async function sql<Row extends pg.QueryResultRow>(launcher: Launcher, text: string): Promise<Row[]> {
  const client = new pg.Client(launcher.databaseUrl);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
const remember = (launcher: Launcher, key: string) => sql(launcher, `INSERT INTO setting (id, key, value) VALUES (gen_random_uuid(), '${key}', '1')`);
const remembered = async (launcher: Launcher) => (await sql<{ key: string }>(launcher, `SELECT key FROM setting WHERE key LIKE 'launcher.%' ORDER BY key`)).map(({ key }) => key);
const allGone = (pids: number[]) => waitFor('all processes to be gone', () => pids.every((pid) => !isAlive(pid)));

describe('one clear sentence and a failing exit code', () => {
  const refused = async (launcher: Launcher, sentence: RegExp): Promise<void> => {
    expect(await launcher.end()).toBe(1);
    expect(launcher.output.trim()).toMatch(sentence);
    expect(launcher.output.trim().split('\n')).toHaveLength(1);
  };
  const folder = temporaryFolder('launcher');

  it('a port in use', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await refused(launch(path.join(folder, 'port'), port), new RegExp(`^Port ${port} is already in use: stop .*PORT=`));
    other.close();
  });

  it('a port that is none', () => refused(launch(path.join(folder, 'port'), 70_000), /^PORT must be a number/));

  it('a data folder that cannot be written', async () => {
    writeFileSync(path.join(folder, 'a-file'), '');
    await refused(launch(path.join(folder, 'a-file', 'data'), await freePort()), /^The data folder .*a-file\/data cannot be written \(ENOTDIR\)/);
  });

  it('a word it does not know', async () => refused(launch(path.join(folder, 'word'), await freePort(), ['--emtpy']), /^--emtpy is not known here\. Use: npm start \[-- --empty\]$/));

  it('an empty installation wanted where the demonstration lives', async () => {
    const data = path.join(folder, 'demonstration');
    mkdirSync(data);
    writeFileSync(path.join(data, 'state.json'), JSON.stringify({ mode: 'demonstration' }));
    await refused(launch(data, await freePort()), /holds the demonstration: name another folder with DATA_DIR/);
  });

  it('the demonstration in production', async () =>
    refused(launch(path.join(folder, 'production'), await freePort(), [], { NODE_ENV: 'production' }), /^The demonstration does not run with NODE_ENV=production/));

  it('a database without its owner\'s connection', async () =>
    refused(launch(path.join(folder, 'given'), await freePort(), [], { DATABASE_URL: 'postgres://a@127.0.0.1/b' }), /^DATABASE_URL is set, so DATABASE_OWNER_URL must be set too/));

  it.each(['18.20.4', '20.18.3', '22.12.0', '23.9.0', '24.10.9'])('Node %s', (version) => expect(() => checkNode(version)).toThrow(/^Attesta needs Node .*; this is Node /));
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.11.0', '26.1.0'])('Node %s does', (version) => expect(() => checkNode(version)).not.toThrow());
});

describe('an installation through its life', () => {
  const data = path.join(temporaryFolder('launcher'), 'data');
  chmodSync(path.dirname(data), 0o755);
  let port = 0;
  let now: Launcher;
  beforeAll(async () => { port = await freePort(); });

  it('starts cold, empty, and prints the one-time set-up key', async () => {
    now = launch(data, port);
    await now.running();
    expect(await now.ready()).toBe(true);
    const key = readFileSync(path.join(data, 'setup-key'), 'utf8').trim();
    expect(now.output).toContain(key);
    expect(now.output.match(/one-time/g)).toHaveLength(1);
    await remember(now, 'launcher.cold');
  });

  it('keeps secrets to this account', () => {
    for (const name of ['secrets.json', 'setup-key', 'postgres.log', 'log/api.log']) expect(statSync(path.join(data, name)).mode & 0o077).toBe(0);
    for (const name of ['files', 'mail', 'log', 'postgres']) expect(statSync(path.join(data, name)).mode & 0o077).toBe(0);
  });

  it('refuses a second start on the same folder', async () => {
    const second = launch(data, await freePort());
    expect(await second.end()).toBe(1);
    expect(second.output).toMatch(/Attesta already runs on .*\(process \d+\)/);
  });

  it('starts a crashed api and worker again', async () => {
    const before = now.children;
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await waitFor('both to be back', async () => now.children.length === 2 && now.children.every((pid) => !before.includes(pid) && isAlive(pid)) && (await now.ready()));
    expect(now.output).toMatch(/the api was killed \(SIGKILL\); starting it again/);
  });

  it('starts a database again that died under it', async () => {
    const before = now.postmaster;
    process.kill(before, 'SIGKILL');
    await waitFor('the database to be back', async () => now.output.includes('the database process has ended') && now.postmaster > 0 && now.postmaster !== before && (await now.ready()));
    expect(await remembered(now)).toEqual(['launcher.cold']);
  });

  it('Ctrl-C stops everything cleanly', async () => {
    const processes = [...now.children, now.postmaster];
    expect(await now.stop()).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
    expect(now.output).toMatch(/stopping\n· stopped\n$/);
    expect(readFileSync(path.join(data, 'postgres.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/);
  });

  it('starts again in seconds with the data and the port it had', async () => {
    const url = now.databaseUrl;
    now = launch(data, port, []);
    await now.running();
    expect(now.databaseUrl).toBe(url);
    expect(now.output).not.toMatch(/installing|building|playing/);
    expect(await remembered(now)).toEqual(['launcher.cold']);
  });

  it('adopts the living database after its own kill -9, with api and worker ending by themselves', async () => {
    const { children, postmaster } = now;
    process.kill(now.pid, 'SIGKILL');
    await allGone([now.pid, ...children]);
    expect(isAlive(postmaster)).toBe(true);
    now = launch(data, port);
    await now.running();
    expect(now.postmaster).toBe(postmaster);
    expect(now.output).toContain('was still there');
  });

  it('recovers after kill -9 of everything', async () => {
    await remember(now, 'launcher.killed');
    const { children, postmaster, pid } = now;
    for (const each of [pid, ...children, postmaster]) process.kill(each, 'SIGKILL');
    await allGone([pid, ...children, postmaster]);
    now = launch(data, port);
    await now.running();
    expect(await remembered(now)).toEqual(['launcher.cold', 'launcher.killed']);
    expect(await now.stop()).toBe(0);
  });

  it('takes no other process for its database when the pid was used again', async () => {
    writeFileSync(path.join(data, 'postgres', 'postmaster.pid'), `${process.pid}\n${data}/postgres\n0\n${port}\n\n127.0.0.1\n0 0\nready\n`);
    now = launch(data, port);
    await now.running();
    expect(now.output).not.toContain('was still there');
    expect(isAlive(process.pid)).toBe(true);
    expect(await now.stop()).toBe(0);
  });
});

describe('the demonstration', () => {
  const data = path.join(temporaryFolder('launcher'), 'data');
  chmodSync(path.dirname(data), 0o755);
  let port = 0;
  beforeAll(async () => { port = await freePort(); });

  it('killed in the middle of its stories, goes on with the next start', async () => {
    const first = launch(data, port, []);
    await waitFor('a part of the second story', async () => existsSync(path.join(data, 'demonstration.json')) && (await sql(first, `SELECT 1 FROM site`)).length > 0, 300_000).catch((error: unknown) => { throw new Error(first.output, { cause: error }); });
    const processes = [first.pid, ...first.children, first.postmaster];
    for (const pid of processes) process.kill(pid, 'SIGKILL');
    await allGone(processes);

    const second = launch(data, port, []);
    await second.running();
    expect(second.output).toMatch(/demonstration played/);
    expect(second.output).toMatch(/Sign in as\n +admin@demo\.example +\S+ +Ada Voss: administrator\n/);
    expect(await sql(second, 'SELECT count(*)::int AS cases FROM certification_case')).toEqual([{ cases: casesTold }]);
    expect((await sql<{ step: string }>(second, 'SELECT DISTINCT step FROM case_standing ORDER BY step')).map(({ step }) => step)).toEqual(STANDING);
    expect(await sql(second, `SELECT certificate.number, client.number AS "case" FROM certificate JOIN certification_case client ON client.id = certificate.case_id WHERE certificate.number LIKE 'SMS-2%-0001' AND client.number LIKE '%-0001'`)).toHaveLength(1);
    expect(await second.stop()).toBe(0);
  });

  it('is played once', async () => {
    const third = launch(data, port, []);
    await third.running();
    expect(third.output).not.toMatch(/playing/);
    expect(third.output).toMatch(/Sign in as/);
    expect(await third.stop()).toBe(0);
  });
});

const outOfReach = temporaryFolder('launcher'); // mkdtemp makes it 0700
const asRoot = process.getuid?.() === 0 ? it : it.skip;
asRoot('as root, a data folder out of the database account\'s reach: the database lies elsewhere, and where is printed', async () => {
  const launcher = launch(path.join(outOfReach, 'data'), await freePort());
  await launcher.running();
  const place = placeOutside(path.join(outOfReach, 'data'));
  expect(launcher.output).toContain(`the database lies in ${place}`);
  expect(await launcher.stop()).toBe(0);
  rmSync(place, { recursive: true, force: true });
});
