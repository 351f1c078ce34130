import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Visitor } from '../support/visitor';
import { waitFor } from '../support/wait';
import { fillWithCases } from './many-cases';

const CASES = 100_000;
const LISTS = ['cases', 'applications', 'audits', 'findings', 'certificates', 'organisations', 'people', 'mail'];
const PARTS_OF_NAMES = ['fjord', 'cloud', 'amber 3', 'C-2025-0003-77', 'nothing like it'];
const BUDGET_MS = 300;
const FILLING_MS = 3_600_000;

const product = useProduct();
const browser = useBrowser();
beforeAll(async () => { await fillWithCases(product.databaseUrl, CASES); }, FILLING_MS);

/** Notes in the page when somebody last did something, and when the rows for it stood there. */
const WATCH = `
  const acted = () => { window.acted = performance.now(); window.asked = false; window.shown = null; };
  for (const event of ['input', 'click']) addEventListener(event, acted, true);
  new MutationObserver(() => {
    const waits = document.querySelector('main [aria-busy=true]') !== null;
    if (waits) window.asked = true;
    else if (window.asked && window.shown === null) window.shown = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });`;

interface Figure { list: string; action: string; milliseconds: number }

async function measured(page: Page, act: () => Promise<void>): Promise<number> {
  await act();
  await waitFor('the rows', () => page.evaluate('window.shown !== null')); // the page's own policy allows no function made from text
  return Number(await page.evaluate('window.shown - window.acted'));
}

/** Every filter with each of its first choices, parts of names, the second page: what somebody does on a list. */
async function figuresOf(page: Page, list: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const note = async (action: string, act: () => Promise<void>): Promise<void> => { figures.push({ list, action, milliseconds: Math.round(await measured(page, act)) }); };
  await page.locator('main table tbody tr').first().waitFor();

  const next = page.locator('main button:has-text("Next")');
  if (await next.isEnabled().catch(() => false)) await note('second page', () => next.click());

  const search = page.locator('main input:not([aria-haspopup]):not([type=hidden]):not([type=checkbox])').first();
  for (const text of (await search.count()) > 0 ? PARTS_OF_NAMES : []) {
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.locator('main table tbody tr').first().waitFor();
    await note(`search “${text}”`, () => search.pressSequentially(text));
  }

  const names = await page.locator('main input[aria-haspopup=listbox]').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label') ?? ''));
  for (const name of names) {
    for (let choice = 0; choice < 3; choice += 1) {
      await page.goto(page.url().replace(/\?.*/, ''));
      await page.locator('main table tbody tr').first().waitFor();
      await page.getByRole('combobox', { name }).click();
      const option = page.getByRole('option').nth(choice);
      if (!(await option.isVisible())) break;
      const chosen = await option.innerText();
      await note(`${name}: ${chosen}`, () => option.click());
    }
  }
  return figures;
}

it(`every list over ${CASES} cases answers a filter in under ${BUDGET_MS} ms, counted from the last key or click to the rows`, async () => {
  const visitor = await Visitor.open(browser, product.url);
  await visitor.signIn(product.loginOf('administrator'));
  await visitor.page.addInitScript(WATCH);
  const figures: Figure[] = [];
  for (const list of LISTS) {
    await visitor.page.goto(`${product.url}/staff/${list}`);
    figures.push(...(await figuresOf(visitor.page, list)));
  }
  process.stdout.write(`${figures.map(({ list, action, milliseconds }) => `${String(milliseconds).padStart(6)} ms  ${list}: ${action}`).join('\n')}\n`);
  expect(figures.filter(({ milliseconds }) => milliseconds >= BUDGET_MS)).toEqual([]);
}, FILLING_MS);
