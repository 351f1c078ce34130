import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOrganisation, makePerson, signedInClient, signedInStaff, signIn, useApi } from './support';

const directory = mkdtempSync(join(tmpdir(), 'attesta-first-page-'));
mkdirSync(join(directory, 'server'));
writeFileSync(join(directory, 'index.html'), '<title>the portal</title>');
writeFileSync(join(directory, 'client.html'), '<title>the client area</title>');
writeFileSync(join(directory, 'client-home.html'), '<html data-language="<!--language-->"><div><!--page--></div><script type="application/json"><!--known--></script>');
writeFileSync(join(directory, 'server', 'first-page.cjs'), `exports.renderClientHome = async ({ session, cases }, language) => {
  if (session.name === 'Breaks the drawing') throw new Error('cannot be drawn');
  return language + ' ' + session.personId + ' ' + cases.items.length;
};`);

const api = useApi({}, directory);
const asPage = { headers: { accept: 'text/html' } };

it("a signed-in client gets the home drawn, with what it was drawn from, kept by nobody", async () => {
  const client = await signedInClient(api, 'Harbour </script><script>alert(1)</script> Cloud');
  const page = await client.call('GET', '/client', asPage);
  expect([page.status, page.headers['cache-control'], page.headers['content-type']]).toEqual([200, 'no-store', 'text/html; charset=utf-8']);
  expect(page.text).toContain(`<html data-language="en"><div>en ${client.personId} 0</div>`);
  expect(page.text.match(/<\/script>/g)).toHaveLength(1);
  const known = JSON.parse(/json">(.*)<\/script>/s.exec(page.text)?.[1] ?? '') as { session: { organisationName: string }; cases: { items: unknown[] } };
  expect(known).toEqual({ session: (await client.get('/api/auth/session')).body, cases: (await client.get('/api/cases?limit=100')).body });
});

it.each(['nobody', 'planner', 'somebody whose session is made up'])('%s gets the page that the browser draws', async (who) => {
  const page = who === 'planner' ? await (await signedInStaff(api, 'planner')).call('GET', '/client', asPage)
    : await api.call('GET', '/client', { headers: { ...asPage.headers, ...(who === 'nobody' ? {} : { cookie: 'attesta.session_token=made.up' }) } });
  expect([page.status, page.headers['cache-control'], page.text]).toEqual([200, 'no-cache', '<title>the client area</title>']);
});

it('a home that cannot be drawn is left to the browser', async () => {
  const person = await makePerson(api, { name: 'Breaks the drawing', roles: ['client_representative'], organisationId: await makeOrganisation(api, 'Weser Systems') });
  const client = await signIn(api, person.email);
  const page = await client.call('GET', '/client', asPage);
  expect([page.status, page.text]).toEqual([200, '<title>the client area</title>']);
});

it("each area has its page, every other address the public one, and the drawing code is nobody's to read", async () => {
  const textOf = async (path: string): Promise<string> => (await api.call('GET', path, asPage)).text;
  expect([await textOf('/client/users'), await textOf('/staff'), await textOf('/sign-in')]).toEqual(['<title>the client area</title>', '<title>the portal</title>', '<title>the portal</title>']);
  expect(await textOf('/server/first-page.cjs')).not.toContain('renderClientHome');
});
