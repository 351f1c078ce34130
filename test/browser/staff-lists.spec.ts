import { readFileSync } from 'node:fs';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Visitor } from '../support/visitor';
import { waitFor } from '../support/wait';
import { words } from './support/words';

const product = useProduct();
const browser = useBrowser();
const say = (name: string): string => words('en', name);
let visitor: Visitor;
beforeAll(async () => {
  visitor = await Visitor.open(browser, product.url);
  await visitor.signIn(product.loginOf('planner'));
});
afterAll(() => visitor.close());

const rows = () => visitor.page.locator('tbody tr');
const headers = async (): Promise<string[]> => (await visitor.page.locator('thead th').allInnerTexts()).map((text) => text.trim()).filter(Boolean);
const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });

it('a bar of the home leads to just the cases that it counts', async () => {
  await visitor.go('/staff');
  const bar = visitor.page.locator('section', { hasText: say('case:home.bySteps') }).locator('li').first();
  const count = Number((await bar.innerText()).trim().split(/\s/).at(-1));
  await bar.getByRole('link').click();
  await visitor.page.waitForURL('**/staff/cases?step=*');
  await waitFor('the cases', async () => (await rows().count()) === count);
  expect(count).toBeGreaterThan(0);
});

it('a view keeps filter, order and columns under a name, on the server; its address shows the same', async () => {
  const { page } = visitor;
  await visitor.go('/staff/cases?who=planner&sort=due');
  await rows().first().waitFor();
  await button(say('common:table.columns')).click();
  await page.getByRole('menuitemcheckbox', { name: say('case:column.standards') }).click();
  await page.getByRole('menuitemcheckbox', { name: say('case:column.standIn') }).click();
  await page.keyboard.press('Escape');
  const shown = await headers();
  const address = page.url();
  await button(say('common:views.title')).click();
  await page.getByRole('menuitem', { name: say('common:views.save') }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('To plan');
  await page.getByRole('dialog').getByRole('button', { name: say('common:action.save') }).click();
  await button('To plan').waitFor();

  await page.evaluate('localStorage.clear()'); // another computer
  await visitor.go('/staff/cases');
  await rows().first().waitFor();
  expect(await headers()).toContain(say('case:column.standards'));
  await button(say('common:views.title')).click();
  await page.getByRole('menuitem', { name: 'To plan' }).click();
  await button('To plan').waitFor();
  expect(await headers()).toEqual(shown);
  expect(new URL(page.url()).searchParams.get('who')).toBe('planner');
  await visitor.go(address);
  await button('To plan').waitFor();
  expect(await headers()).toEqual(shown);
});

it('chosen cases get a stand-in, each by itself, and the list tells', async () => {
  const { page } = visitor;
  await visitor.go('/staff/cases?who=planner&columns=client,number,owner,standIn');
  await rows().first().waitFor();
  const all = await rows().count();
  expect(all).toBeGreaterThan(1);
  await page.getByRole('checkbox', { name: say('common:table.chooseAll') }).check();
  await button(say('case:give.title')).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByLabel(say('case:column.standIn')).and(page.locator('input')).first().fill('Tara');
  await page.getByRole('option', { name: 'Tara Menon' }).click();
  await dialogue.getByRole('button', { name: words('en', 'case:give.button_other', { count: all }) }).click();
  await waitFor('every case to be done', async () => (await dialogue.getByLabel(say('case:give.done')).count()) === all);
  await button(say('common:action.close')).click();
  await waitFor('the list to tell', async () => (await rows().filter({ hasText: 'Tara Menon' }).count()) === all);
});

it('the export holds every page of the filter, with the columns that show', async () => {
  const { page } = visitor;
  // One row a page, so that the few cases of the demonstration are several pages.
  await page.route('**/api/cases?*', (route) => route.continue({ url: route.request().url().replace(/limit=\d+/, 'limit=1') }));
  await visitor.go('/staff/cases?columns=client,number,due');
  await rows().first().waitFor();
  expect(await rows().count()).toBe(1);
  const [download] = await Promise.all([page.waitForEvent('download'), button(say('common:table.export')).click()]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe(`\uFEFF${[say('case:column.client'), say('case:column.case'), say('case:column.due')].join(',')}`);
  expect(lines.length).toBeGreaterThan(4);
  expect(new Set(lines).size).toBe(lines.length);
  await page.unroute('**/api/cases?*');
  expect(visitor.faults).toEqual([]);
});
