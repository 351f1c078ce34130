import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Visitor } from '../support/visitor';

const product = useProduct();
const browser = useBrowser();

/** Who sees the same pages with other rights than the planner; auditors and clients have each of theirs looked at in screens.spec.ts. */
const ROLES = ['administrator', 'application_reviewer', 'decision_maker'] as const;

it.each(ROLES)('%s: every page that a link of the staff\'s area leads to opens without a fault, on a narrow screen too', async (role) => {
  const visitor = await Visitor.open(browser, product.url);
  await visitor.signIn(product.loginOf(role));
  const seen = await visitor.walk('/staff');
  expect([...new Set(visitor.faults)]).toEqual([]);
  expect(seen.length).toBeGreaterThan(2);
  await visitor.close();
});

it('speaks Chinese to whose browser asks for it', async () => {
  const visitor = await Visitor.open(browser, product.url, 'zh');
  await visitor.go('/sign-in');
  expect(await visitor.page.locator('html').getAttribute('lang')).toMatch(/^zh/);
  expect(await visitor.page.locator('button[type=submit]').textContent()).toMatch(/\p{Script=Han}/u);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

it('keeps who is not signed in out of every area, and brings them back where they wanted to go', async () => {
  const visitor = await Visitor.open(browser, product.url);
  await visitor.go('/staff/cases');
  expect(new URL(visitor.page.url()).pathname).toBe('/sign-in');
  const { email, password } = product.loginOf('planner');
  await visitor.page.locator('input[type=email]').fill(email);
  await visitor.page.locator('input[type=password]').fill(password);
  await visitor.page.locator('button[type=submit]').click();
  await visitor.page.waitForURL('**/staff/cases');
  await visitor.close();
});
