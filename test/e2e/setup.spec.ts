import { existsSync, readFileSync, statSync } from 'node:fs';
import { announceSetup, setupKeyFile } from '../../apps/api/src/auth/announce-setup';
import { signIn, useApi } from './support';

const api = useApi();
const PASSWORD = 'correct horse battery';

const setUp = (key: string, timeZone = 'Asia/Shanghai') => api.call('POST', '/api/setup', {
  body: {
    key, administrator: { name: 'Ada Admin', email: 'ada@cb.example', password: PASSWORD, language: 'en' },
    body: { name: { en: 'Example Certification', zh: '示例认证' }, shortName: 'EC', timeZone, address: { street: { en: 'Main Street 1' }, city: { en: 'Shanghai' }, country: 'CN' } },
  },
});

/** What start prints. */
async function announced(): Promise<string> {
  const written: string[] = [];
  const print = jest.spyOn(process.stdout, 'write').mockImplementation((text) => { written.push(String(text)); return true; });
  await announceSetup(api.app, api.config).finally(() => print.mockRestore());
  return written.join('');
}

it('an empty installation prints one key, keeps it over restarts, and stores only its hash', async () => {
  expect((await api.call('GET', '/api/setup')).body).toEqual({ needed: true });
  const first = await announced();
  const key = readFileSync(setupKeyFile(api.config), 'utf8').trim();
  expect(first).toContain(key);
  expect(statSync(setupKeyFile(api.config)).mode & 0o777).toBe(0o600);
  expect(await announced()).toContain(key);
  expect(JSON.stringify(await api.database.query('SELECT * FROM auth.setup_key'))).not.toContain(key);
});

it('a wrong key does nothing; the right one makes the first administrator and the body, once', async () => {
  expect((await setUp('x'.repeat(43))).body).toMatchObject({ status: 403, code: 'role_not_allowed' });
  const key = readFileSync(setupKeyFile(api.config), 'utf8').trim();
  expect(await setUp(key, 'Mars/Olympus')).toMatchObject({ status: 422, body: { errors: [{ path: 'body.timeZone' }] } }); // and the key still works
  const both = await Promise.all([setUp(key), setUp(key)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
  expect(existsSync(setupKeyFile(api.config))).toBe(false);
  const ada = await signIn(api, 'ada@cb.example', PASSWORD);
  expect((await ada.get('/api/auth/session')).body).toMatchObject({ roles: ['administrator'], body: { name: 'Example Certification', timeZone: 'Asia/Shanghai' } });
  expect((await api.call('GET', '/api/setup')).body).toEqual({ needed: false });
  expect(await announced()).toBe('');
});

it('guessing keys is slowed down', async () => {
  const answers: number[] = [];
  for (let guess = 0; guess < 6; guess += 1) answers.push((await setUp('y'.repeat(43))).status);
  expect(answers).toContain(429);
});
