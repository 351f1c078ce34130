import type { BrowserContext, Page, Request } from 'playwright-core';
import { barriersInBoth } from './barriers';
import type { Windows } from './browser';
import { waitFor } from './wait';

/** Asking who is signed in and hearing "nobody" is no fault; the browser writes a line about it all the same. */
const NOBODY = /\b401\b/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** `case.tab.history`, `info_requested`, alone or within a sentence. */
const RAW_NAME = /^[a-z]\w*(\.[a-zA-Z]\w*)+$|(^|\s)[a-z]+(_[a-z0-9]+)+(\s|$)|iso(20000|9001|27001)-/;
const NARROW = { width: 360, height: 780 };
const WIDE = { width: 1360, height: 900 };
/** A page is there when it has asked for nothing for so many ms and draws no grey lines in place of what is to come. */
const STILL = 150;

/** A person in a real browser, with everything noted that a person would take for a fault. */
export class Visitor {
  readonly faults: string[] = [];
  private readonly underWay = new Set<Request>();

  private constructor(readonly page: Page, private readonly context: BrowserContext, private readonly base: string) {
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.note(`script error: ${error.message}`));
    page.on('console', (message) => { if (message.type() === 'error' && !NOBODY.test(message.text())) this.note(`console: ${message.text()}`); });
    page.on('request', (request) => this.underWay.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => this.underWay.delete(request));
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.status() >= 400 && !(response.status() === 401 && pathname === '/api/auth/session')) this.note(`${response.status()} for ${response.request().method()} ${pathname}`);
    });
  }

  static async open(browser: Windows, base: string, language: 'en' | 'zh' = 'en'): Promise<Visitor> {
    const context = await browser.newContext({ viewport: WIDE, locale: language === 'zh' ? 'zh-CN' : 'en-GB', reducedMotion: 'reduce' });
    return new Visitor(await context.newPage(), context, base);
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.go('/sign-in');
    await this.page.locator('input[type=email]').fill(email);
    await this.page.locator('input[type=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in' && url.pathname !== '/');
    await this.settled();
  }

  async go(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.base).href);
    await this.settled();
  }

  /** Follows every link below `area`, one page of each kind, to where each fits a small screen. @returns the addresses seen */
  async walk(area: string, most = 40): Promise<string[]> {
    const seen = new Map<string, string>();
    const waiting = [area];
    for (let next = waiting.shift(); next !== undefined && seen.size < most; next = waiting.shift()) {
      const kind = next.replace(UUID, ':id');
      if (seen.has(kind)) continue;
      seen.set(kind, next);
      await this.go(next);
      await this.lookForWidth();
      waiting.push(...(await this.links()).filter((href) => href === area || href.startsWith(`${area}/`)));
    }
    return [...seen.values()];
  }

  close(): Promise<void> { return this.context.close(); }

  private async settled(): Promise<void> {
    await this.page.locator('h1, h2').first().waitFor();
    let stillSince = Date.now();
    await waitFor(`${this.page.url()} to be still`, async () => {
      if (this.underWay.size > 0 || (await this.page.locator('.mantine-Skeleton-root').count()) > 0) stillSince = Date.now();
      return Date.now() - stillSince >= STILL;
    });
  }

  private links(): Promise<string[]> {
    return this.page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? ''));
  }

  /** Nothing on a small phone lies beside the screen. */
  async lookForWidth(): Promise<void> {
    await this.page.setViewportSize(NARROW);
    const tooWide = await this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (Number(tooWide) > 1) this.note(`${String(tooWide)} px too wide at ${NARROW.width} px`);
    await this.page.setViewportSize(WIDE);
  }

  /** Names that only programs use: keys of messages without a translation, states and moves. */
  async lookForRawNames(): Promise<void> {
    const texts = (await this.page.locator('body').innerText()).split('\n').map((line) => line.trim());
    for (const text of texts) if (RAW_NAME.test(text)) this.note(`a name of the program is shown: ${text.slice(0, 80)}`);
  }

  /** What keeps somebody out, in light and dark; leaves the page in light. */
  async lookForBarriers(): Promise<void> {
    for (const barrier of await barriersInBoth(this.page)) this.note(`accessibility: ${barrier}`);
  }

  private note(fault: string): void {
    this.faults.push(`${new URL(this.page.url()).pathname.replace(UUID, ':id')}: ${fault}`);
  }
}
