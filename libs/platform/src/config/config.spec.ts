import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from './config';
import { ConfigError, SettingsReader } from './settings-reader';

const least = {
  DATABASE_URL: 'postgres://app:x@127.0.0.1:5432/attesta',
  QUEUE_DATABASE_URL: 'postgres://queue:x@127.0.0.1:5432/attesta',
  SESSION_SECRET: 'x'.repeat(32),
};
const problemsOf = (env: Record<string, string>): readonly string[] => {
  try { new Config(env); } catch (error) { if (error instanceof ConfigError) return error.problems; throw error; }
  return [];
};

/** The example as a set of names, and as an environment of its uncommented lines. */
const example = () => {
  const lines = readFileSync(join(__dirname, '../../../../.env.example'), 'utf8').split('\n');
  const settings = lines.flatMap((line, index) => {
    const match = /^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
    return match ? [{ name: match[2] ?? '', active: match[1] === '', value: match[3] ?? '', index }] : [];
  });
  return { lines, settings, env: Object.fromEntries(settings.filter((each) => each.active).map((each) => [each.name, each.value])) };
};

it('starts with the least settings and names its defaults', () => {
  const config = new Config(least);
  expect(config).toMatchObject({ port: 3000, baseUrl: 'http://localhost:3000', uploadLimitBytes: 104_857_600, smtpUrl: null, s3: null, demo: false });
});

it('lists one clear sentence for each wrong setting', () => {
  const problems = problemsOf({ ...least, PORT: 'http', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', SESSION_SECRET: 'short', TRUST_PROXY: 'maybe' });
  expect(problems).toEqual([
    'PORT must be a whole number from 0 to 65535, not "http".',
    expect.stringMatching(/^TRUST_PROXY must be the number of reverse proxies in front .* not "maybe"\.$/),
    'LOG_LEVEL must be one of trace, debug, info, warn, error, silent, not "loud".',
    'DATABASE_URL must be an address that starts with postgres:// or postgresql://.',
    'SESSION_SECRET must be a random text of at least 32 characters.',
  ]);
});

it('trusts no proxy, so many of them, or those it names', () => {
  const trusted = (TRUST_PROXY: string) => new Config({ ...least, TRUST_PROXY }).trustProxy;
  expect([new Config(least).trustProxy, trusted('0'), trusted('1'), trusted('2')]).toEqual([0, 0, 1, 2]);
  expect(trusted('192.0.2.7, 2001:db8::/32')).toEqual(['192.0.2.7', '2001:db8::/32']);
  for (const wrong of ['true', '10', 'proxy.example', '192.0.2.7,', '-1']) expect(problemsOf({ ...least, TRUST_PROXY: wrong })).toHaveLength(1);
});

it('never repeats a password from a wrong address', () => {
  expect(problemsOf({ ...least, DATABASE_URL: 'postgre://app:hunter2@db/attesta' }).join()).not.toContain('hunter2');
});

it('refuses the demonstration mode in production', () => {
  const demo = { ...least, ATTESTA_DEMO: '1', DEMO_KEY: 'k'.repeat(16) };
  expect(problemsOf(demo)).toEqual([]);
  expect(problemsOf({ ...demo, NODE_ENV: 'production' })).toEqual([expect.stringContaining('ATTESTA_DEMO=1 is not allowed')]);
});

it('ignores a demonstration key outside demonstration mode', () => {
  expect(new Config({ ...least, DEMO_KEY: 'k'.repeat(16) }).demoKey).toBeNull();
});

it('needs a place for the queues', () => {
  expect(problemsOf({ DATABASE_URL: least.DATABASE_URL, SESSION_SECRET: least.SESSION_SECRET })).toEqual([expect.stringContaining('QUEUE_DATABASE_URL')]);
});

it('.env.example names exactly the settings that are read', () => {
  const read = new SettingsReader(least);
  new Config(least, read);
  expect(example().settings.map((each) => each.name).sort()).toEqual([...read.names].sort());
});

it('.env.example explains itself and is valid as it stands', () => {
  const { lines, settings, env } = example();
  expect(() => new Config(env)).not.toThrow();
  const sections = settings.filter(({ index }) => /^# /.test(lines[index - 1] ?? '') || /^#?[A-Z0-9_]+=/.test(lines[index - 1] ?? ''));
  expect(sections).toHaveLength(settings.length);
});

it('.env.example shows the defaults', () => {
  const { dataDirectory, ...shown } = new Config(example().env);
  const { dataDirectory: defaultDirectory, ...defaults } = new Config(least);
  expect(dataDirectory).toBe(defaultDirectory);
  expect({ ...shown, databaseUrl: '', queueDatabaseUrl: '', sessionSecret: '' }).toEqual({ ...defaults, databaseUrl: '', queueDatabaseUrl: '', sessionSecret: '' });
});
