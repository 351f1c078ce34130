import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Visitor } from '../support/visitor';
import { waitFor } from '../support/wait';
import { fillWithCases } from './many-cases';

const CASES = 100_000;
const LISTS = ['cases', 'applications', 'audits', 'findings', 'certificates', 'organisations', 'people', 'mail'];
/** One in ten names, one in four, few, part of a number, what every number has, Chinese for one in four, two letters that a few have, nobody. */
const PARTS_OF_NAMES = ['fjord', 'cloud', 'amber 3', 'C-2025-0003-77', 'C-20', '港湾', 'zz', 'nothing like it'];
const CHOICES = 3;
const SLOWEST = 5;
const BUDGET_MS = 300;
/** Each action counts with the median of so many tries. */
const PASSES = 3;
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
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });`;

interface Figure { list: string; action: string; milliseconds: number }

async function measured(page: Page, act: () => Promise<void>): Promise<number> {
  await act();
  await waitFor('the rows', () => page.evaluate('window.shown !== null')); // the page's own policy allows no function made from text
  return Math.round(Number(await page.evaluate('window.shown - window.acted')));
}

type Note = (action: string, act: () => Promise<void>) => Promise<void>;

/** The list as it is first seen, without what the address asked for. */
async function open(page: Page): Promise<void> {
  await page.goto(page.url().replace(/\?.*/, ''));
  await page.locator('main table tbody tr').first().waitFor();
}

async function nextPage(page: Page, note: Note): Promise<void> {
  await open(page);
  const next = page.locator('main button:has-text("Next")');
  if (await next.isEnabled().catch(() => false)) await note('second page', () => next.click());
}

async function eachSearch(page: Page, note: Note): Promise<void> {
  const search = page.locator('main input:not([aria-haspopup]):not([type=hidden]):not([type=checkbox])').first();
  for (const text of (await search.count()) > 0 ? PARTS_OF_NAMES : []) {
    await open(page);
    await note(`search “${text}”`, () => search.pressSequentially(text));
  }
}

async function eachFilter(page: Page, note: Note): Promise<void> {
  const names = await page.locator('main input[aria-haspopup=listbox]').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label') ?? ''));
  for (const name of names) {
    for (let choice = 0; choice < CHOICES; choice += 1) {
      await open(page);
      await page.getByRole('combobox', { name }).click();
      const option = page.getByRole('option').nth(choice);
      if (!(await option.isVisible())) break;
      const chosen = await option.innerText();
      await note(`${name}: ${chosen}`, () => option.click());
    }
  }
}

async function eachOrder(page: Page, note: Note): Promise<void> {
  const headers = page.locator('main th[aria-sort] button');
  for (let header = 0; header < (await headers.count()); header += 1) {
    await open(page);
    await note(`by ${await headers.nth(header).innerText()}`, () => headers.nth(header).click());
  }
}

/** The try in the middle. */
function median(tries: readonly Figure[]): Figure[] {
  const middle = tries.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(tries.length / 2)];
  return middle ? [middle] : [];
}

const written = ({ list, action, milliseconds }: Figure): string => `${String(milliseconds).padStart(6)} ms  ${list}: ${action}`;

it(`every list over ${CASES} cases answers a filter in under ${BUDGET_MS} ms, counted from the last key or click to the rows`, async () => {
  const visitor = await Visitor.open(browser, product.url);
  await visitor.signIn(product.loginOf('administrator'));
  const { page } = visitor;
  await page.addInitScript(WATCH);
  const seen = new Map<string, Figure[]>();
  for (const list of LISTS) {
    for (let pass = 0; pass < PASSES; pass += 1) {
      await page.goto(`${product.url}/staff/${list}`);
      const note: Note = async (action, act) => {
        const figure = { list, action, milliseconds: await measured(page, act) };
        seen.set(`${list}: ${action}`, [...(seen.get(`${list}: ${action}`) ?? []), figure]);
      };
      for (const part of [nextPage, eachSearch, eachFilter, eachOrder]) await part(page, note);
    }
  }
  const figures = [...seen.values()].flatMap(median);
  const slowest = figures.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  process.stdout.write(`${figures.map(written).join('\n')}\n\nThe slowest of ${figures.length}:\n${slowest.map(written).join('\n')}\n`);
  expect(figures.filter(({ milliseconds }) => milliseconds >= BUDGET_MS).map(written)).toEqual([]);
}, FILLING_MS);
