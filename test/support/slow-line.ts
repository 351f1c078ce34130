import type { Cookie, Page } from 'playwright-core';
import type { Windows } from './browser';

/** What Chromium's developer tools apply as "Slow 4G": each request waits, then shares 1.44 Mbit/s down and 0.675 Mbit/s up. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU_SLOWDOWN = 4;
const QUIET_MS = 700;

/** Notes each largest paint so far, in milliseconds since the page was asked for. */
const OBSERVE = `window.largestPaint = 0; new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) window.largestPaint = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });`;

/**
 * When the largest piece of a page was painted, on a slow line and a slow processor, with nothing in the browser's cache.
 * @returns milliseconds, the median of three visits in browsers' contexts of their own
 */
export async function largestPaint(browser: Windows, url: string, cookies: Cookie[] = []): Promise<number> {
  const paints: number[] = [];
  for (let visit = 0; visit < 3; visit += 1) paints.push(await onePaint(browser, url, cookies));
  return paints.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}

async function onePaint(browser: Windows, url: string, cookies: Cookie[]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(OBSERVE);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(QUIET_MS); // what is painted late counts
    return Number(await page.evaluate('window.largestPaint'));
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}
