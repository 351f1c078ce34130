import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe to look by: all of them, or those that look at colours. */
const ALL = `{ resultTypes: ['violations'] }`;
const OF_COLOURS = `{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }`;

/** What axe finds on this page that keeps somebody out: its serious and critical findings. */
export async function barriersOf(page: Page, rules = ALL): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE); // not as a script element: the page's own policy would refuse it
  const violations = await page.evaluate(`axe.run(document, ${rules}).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious').map(({ id, nodes }) => id + ' at ' + nodes[0].html.slice(0, 160)))`);
  return violations as string[];
}

/** The page has taken the colours of this scheme everywhere, and nothing is fading in or out. */
const SETTLED = (scheme: 'dark' | 'light'): string => `new Promise((done) => {
  const look = () => {
    const taken = (document.documentElement.dataset.mantineColorScheme ?? '${scheme}') === '${scheme}';
    const moving = document.getAnimations().some((animation) => animation.playState === 'running' && animation.effect.getComputedTiming().iterations !== Infinity);
    if (taken && !moving) done(); else setTimeout(look, 20);
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

/** The same in light and in dark, where nothing but the colours differs; leaves the page in light. */
export async function barriersInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [['dark', OF_COLOURS], ['light', ALL]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(SETTLED(colorScheme));
    found.push(...(await barriersOf(page, rules)).map((barrier) => `${barrier} (${colorScheme})`));
  }
  return found;
}
