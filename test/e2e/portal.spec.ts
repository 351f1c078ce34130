import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folder';
import { useApi } from './support';

const directory = temporaryFolder('portal');
mkdirSync(join(directory, 'assets'));
writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Portal</title>');
writeFileSync(join(directory, 'assets', 'app-1a2b3c.js'), 'export {};');

const api = useApi({}, directory);
const html = { accept: 'text/html,application/xhtml+xml' };

it.each(['/', '/cases/019f0000-0000-7000-8000-000000000001', '/sign-in?next=/cases', '/reset-password?token=x'])('%s is the portal', async (path) => {
  const answer = await api.call('GET', path, { headers: html });
  expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('<title>Portal</title>')]);
  expect(answer.headers['cache-control']).toBe('no-cache');
});

it.each(['/api/nothing', '/api', '/verify/NO-SUCH/NUMBER', '/health/nothing', '/assets/gone-1a2b3c.js'])('%s is never the portal', async (path) => {
  expect((await api.call('GET', path, { headers: html })).text).not.toContain('<title>Portal</title>');
});

it('a page that is asked for as data, or written to, is 404', async () => {
  expect((await api.call('GET', '/cases', { headers: { accept: 'application/json' } })).status).toBe(404);
  expect((await api.call('POST', '/cases', { body: {}, headers: html })).status).toBe(404);
});

it('files of the build are kept for good by the browser, and nothing outside the folder is reached', async () => {
  const asset = await api.call('GET', '/assets/app-1a2b3c.js');
  expect([asset.status, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  for (const path of ['/../../../etc/passwd', '/..%2f..%2f..%2fetc/passwd', '/assets/..%2f..%2f..%2fetc/passwd']) {
    expect((await api.call('GET', path, { headers: { accept: '*/*' } })).text).not.toContain('root:');
  }
});

it('a portal that is built anew is served without a restart', async () => {
  writeFileSync(join(directory, 'assets', 'app-4d5e6f.js'), 'export const built = "again";');
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Portal, again</title>');
  utimesSync(join(directory, 'index.html'), new Date(), new Date(Date.now() + 5_000));
  for (const path of ['/', '/cases/1']) expect((await api.call('GET', path, { headers: html })).text).toContain('<title>Portal, again</title>');
  expect((await api.call('GET', '/assets/app-4d5e6f.js')).text).toContain('again');
});
