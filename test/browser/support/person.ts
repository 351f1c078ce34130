import type { BrowserContext, Locator, Page } from 'playwright-core';
import { barriersInBoth } from '../../support/barriers';
import type { Windows } from '../../support/browser';
import { keepPictures } from '../../support/pictures';
import { dayFromToday, type Language, words } from './words';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export interface Login { email: string; password: string }
interface OpenOptions { url: string; /** Null: the person lives today, as in an installation without demonstration. */ demoKey: string | null; language: Language; size: { width: number; height: number }; doubleClicks: boolean }

const LANGUAGE_NAME: Record<Language, string> = { en: 'English', zh: '简体中文' };
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Somebody at a browser, on a business day of their own: sees words, clicks, types. Nothing here knows the API. */
export class Person {
  /** Errors that the page's own script threw. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page, private readonly context: BrowserContext, private readonly options: OpenOptions) {
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
    page.setDefaultTimeout(60_000);
  }

  static async open(browser: Windows, options: OpenOptions): Promise<Person> {
    const context = await browser.newContext({ viewport: options.size, locale: options.language === 'zh' ? 'zh-CN' : 'en-GB', acceptDownloads: true, reducedMotion: 'reduce', timezoneId: 'Europe/Berlin' });
    return new Person(await context.newPage(), context, options);
  }

  get language(): Language { return this.options.language; }
  t(name: string, values: Record<string, string | number> = {}): string { return words(this.language, name, values); }
  /** Label of the field for the person's own language, among those that take both. */
  own(name: string): string { return `${this.t(name)} (${LANGUAGE_NAME[this.language]})`; }
  close(): Promise<void> { return this.context.close(); }

  async signIn({ email, password }: Login): Promise<void> {
    await this.go(`/sign-in?lang=${this.language}`);
    await this.fill('auth:email', email);
    await this.fill('auth:password', password);
    await this.press('auth:signIn');
    await this.page.waitForURL((url) => url.pathname !== '/sign-in' && url.pathname !== '/');
  }

  /** Both the server's business clock and the browser's own calendar come to this day. */
  async on(daysFromToday: number, hour = '09:00'): Promise<void> {
    if (this.options.demoKey === null) throw new Error('without its key nobody moves the clock');
    const instant = `${dayFromToday(daysFromToday)}T${hour}:00Z`;
    await this.context.setExtraHTTPHeaders({ 'x-attesta-now': instant, 'x-attesta-demo-key': this.options.demoKey });
    await this.page.clock.setFixedTime(instant);
  }

  async go(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.options.url).href, { waitUntil: 'commit' });
    await this.page.locator('h1').first().waitFor();
  }

  button(name: string, scope: Locator | Page = this.page): Locator { return scope.getByRole('button', { name: this.t(name), exact: true }); }
  link(name: string | RegExp): Locator { return this.page.getByRole('link', { name }).first(); }
  /** Presses a button that does something; an impatient person presses twice. */
  press(name: string, scope: Locator | Page = this.page): Promise<void> {
    const button = this.button(name, scope).first();
    return this.options.doubleClicks ? button.dblclick() : button.click();
  }
  tab(name: string): Promise<void> { return this.page.getByRole('tab', { name: this.t(`case:tab.${name}`), exact: true }).click(); }

  /** A field by its label as it stands on the screen. */
  field(label: string, scope: Locator | Page = this.page): Locator {
    return scope.getByLabel(new RegExp(`^${escaped(label)}( \\*)?$`)).and(this.page.locator('input:not([type=radio], [type=checkbox]), textarea, button'));
  }
  fill(name: string, text: string, scope: Locator | Page = this.page): Promise<void> { return this.field(this.t(name), scope).first().fill(text); }
  fillLabel(label: string, text: string, scope: Locator | Page = this.page): Promise<void> { return this.field(label, scope).first().fill(text); }
  fillOwn(name: string, text: string, scope: Locator | Page = this.page): Promise<void> { return this.field(this.own(name), scope).fill(text); }

  async choose(label: string, option: string | RegExp, scope: Locator | Page = this.page): Promise<void> {
    await this.field(label, scope).first().click();
    await this.page.getByRole('option', { name: option, exact: typeof option === 'string' }).filter({ visible: true }).first().click();
  }

  async tag(label: string, tags: readonly string[], scope: Locator | Page = this.page): Promise<void> {
    const field = this.field(label, scope).and(this.page.locator('input')).first();
    for (const tag of tags) {
      await field.fill(tag);
      await field.press('Enter');
    }
  }

  async tick(label: string | RegExp, scope: Locator | Page = this.page): Promise<void> {
    await scope.getByLabel(label, typeof label === 'string' ? { exact: true } : {}).and(this.page.locator('[type=radio], [type=checkbox]')).first().check();
  }

  /** Picks a day in the calendar of a field: year, month, day. */
  async pick(field: Locator, daysFromToday: number): Promise<void> {
    const [year = '', month = '', day = ''] = dayFromToday(daysFromToday).split('-');
    await field.click();
    const calendar = this.page.locator('.mantine-Popover-dropdown').filter({ visible: true, has: this.page.locator('[class*="calendarHeaderLevel"]') });
    await calendar.locator('[class*="calendarHeaderLevel"]').first().click();
    await calendar.locator('[class*="calendarHeaderLevel"]').first().click();
    await this.turnTo(year, calendar);
    await calendar.locator('[class*="monthsListControl"]').nth(Number(month) - 1).click();
    await calendar.locator('table button:not([data-outside], :disabled)').filter({ hasText: new RegExp(`^${Number(day)}$`) }).first().click();
    await calendar.waitFor({ state: 'hidden' });
  }
  /** A calendar shows ten years at a time. */
  private async turnTo(year: string, calendar: Locator): Promise<void> {
    const years = calendar.locator('[class*="yearsListControl"]');
    const wanted = years.filter({ hasText: year });
    while ((await wanted.count()) === 0) await calendar.locator(`[data-direction="${(await years.first().innerText()) > year ? 'previous' : 'next'}"]`).filter({ visible: true }).first().click();
    await wanted.click();
  }
  pickDay(name: string, daysFromToday: number, scope: Locator | Page = this.page): Promise<void> { return this.pick(this.field(this.t(name), scope).first(), daysFromToday); }

  dialogue(title?: string): Locator { return this.page.getByRole('dialog', title ? { name: title } : {}).filter({ visible: true }); }

  /** Presses a button that opens a dialogue, fills it in, and sends it with the button that `send` names (else the same). @throws Error with what the portal says against it */
  async step(name: string, fill?: (dialogue: Locator) => Promise<void>, { send = name, scope = this.page as Locator | Page, title = name } = {}): Promise<void> {
    await this.press(name, scope);
    const dialogue = this.dialogue(this.t(title));
    await dialogue.waitFor();
    await fill?.(dialogue);
    await this.press(send, dialogue);
    await this.gone(dialogue);
  }

  /** Sends a dialogue that the rules refuse. @returns what the person reads there */
  async refused(name: string, fill: (dialogue: Locator) => Promise<void>, { send = name, scope = this.page as Locator | Page } = {}): Promise<string> {
    await this.press(name, scope);
    const dialogue = this.dialogue(this.t(name));
    await dialogue.waitFor();
    await fill(dialogue);
    await this.press(send, dialogue);
    const said = await dialogue.getByRole('alert').innerText();
    await this.page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'hidden' });
    return said;
  }

  /** Asks a grey button why it is grey. @returns the rules and what to do about them */
  async whyGrey(name: string): Promise<string> {
    const button = this.button(name);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.click({ force: true });
    const dialogue = this.dialogue(this.t('common:move.blockedTitle', { move: this.t(name) }));
    const said = await dialogue.innerText();
    await this.page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'hidden' });
    return said;
  }

  /** A screen that only this moment has: no barrier in light or dark, and a picture where they are asked for. */
  async show(name: string): Promise<void> {
    await this.page.locator('.mantine-Skeleton-root').filter({ visible: true }).first().waitFor({ state: 'hidden' });
    this.faults.push(...(await barriersInBoth(this.page)).map((barrier) => `${name}: ${barrier}`));
    await keepPictures(this.page, `${name}-${this.language}`);
  }

  /** The autosave has written the last keystroke down. */
  async saved(): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: this.like('common:autosave.saved', 'time') }).first().waitFor();
  }

  /** Chooses a file in the system's file dialogue and waits until it has arrived unchanged. */
  async attach(file: string, scope: Locator | Page = this.page): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('case:document.choose', scope).first().click(); // the system's window is there before a second press
    await (await chooser).setFiles(file);
    await scope.getByText(this.like('common:file.same', 'hash')).first().waitFor();
  }

  /** A message whose one value nobody can know before. */
  like(name: string, value: string): RegExp { return new RegExp(escaped(this.t(name, { [value]: '\u0000' })).replace('\u0000', '.+')); }
  sees(text: string | RegExp): Promise<void> { return this.page.getByText(text).filter({ visible: true }).first().waitFor(); }

  async gone(dialogue: Locator): Promise<void> {
    const alert = dialogue.getByRole('alert');
    await Promise.race([dialogue.waitFor({ state: 'hidden' }), alert.first().waitFor().then(() => undefined, () => undefined)]);
    if (await dialogue.isVisible() && (await alert.count()) > 0) throw new Error(`the portal refused: ${await alert.first().innerText()}`);
    await dialogue.waitFor({ state: 'hidden' });
  }
}
