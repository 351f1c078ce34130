import type { Request } from 'playwright-core';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Visitor } from '../support/visitor';

const product = useProduct();
const browser = useBrowser();

const SCRIPT_MOST = 250_000;
const PAGE_MOST = 20_000;

/** Everything that a page asks for, until it is quiet. */
async function requestsOf(visitor: Visitor, visit: () => Promise<void>): Promise<Request[]> {
  const requests: Request[] = [];
  const note = (request: Request): void => { requests.push(request); };
  visitor.page.on('requestfinished', note);
  await visit();
  visitor.page.off('requestfinished', note);
  return requests;
}

async function scriptBytes(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.filter((request) => request.resourceType() === 'script').map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

it('the first page needs less than 250 KB of compressed script, and so does the first page after signing in', async () => {
  const visitor = await Visitor.open(browser, product.url);
  const first = await scriptBytes(await requestsOf(visitor, () => visitor.go('/sign-in')));
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(SCRIPT_MOST);
  await visitor.close();

  const client = await Visitor.open(browser, product.url);
  const home = await scriptBytes(await requestsOf(client, () => client.signIn(product.loginOf('client_representative'))));
  expect(home).toBeLessThan(SCRIPT_MOST + first);
  await client.close();
});

it('the public page of a certificate is one request of less than 20 KB without script', async () => {
  const visitor = await Visitor.open(browser, product.url);
  const requests = await requestsOf(visitor, () => visitor.go('/verify/SMS-2026-0001'));
  expect(requests.map((request) => request.resourceType())).toEqual(['document']);
  const [page] = requests;
  const sizes = await page?.sizes();
  expect(sizes?.responseBodySize).toBeGreaterThan(0);
  expect(Buffer.byteLength(await visitor.page.content())).toBeLessThan(PAGE_MOST);
  expect(await visitor.page.locator('script').count()).toBe(0);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});
