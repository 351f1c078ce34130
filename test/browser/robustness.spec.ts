import type { Locator } from 'playwright-core';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { clientScreens } from '../support/screens';
import { Visitor } from '../support/visitor';
import { waitFor } from '../support/wait';
import { words } from './support/words';

const product = useProduct();
const browser = useBrowser();

/** Told from what an earlier run left behind. */
const run = Date.now().toString(36);
const say = (name: string): string => words('en', name);

/** A client in front of the field for a message. */
class Writer {
  private constructor(readonly visitor: Visitor, private readonly address: string) {}

  static async open(): Promise<Writer> {
    const visitor = await Visitor.open(browser, product.url);
    await visitor.signIn(product.loginOf('client_representative'));
    const address = (await clientScreens(visitor)).find(({ name }) => name === 'client-case-messages')?.path ?? '';
    await visitor.go(address);
    return new Writer(visitor, address);
  }

  get field(): Locator { return this.visitor.page.getByLabel(say('case:message.write')); }
  get send(): Locator { return this.visitor.page.getByRole('button', { name: say('common:thread.send'), exact: true }); }
  /** Messages in the list with just this text. */
  entries(text: string): Locator { return this.visitor.page.locator('li .prose').filter({ hasText: text }); }
  async emptied(): Promise<void> { await waitFor('the message to be sent', async () => (await this.field.inputValue()) === ''); }
  async again(): Promise<void> { await this.visitor.go(this.address); }
  close(): Promise<void> { return this.visitor.close(); }
}

it('a session that ends while somebody writes: they sign in over the page, and what they sent goes out once', async () => {
  const writer = await Writer.open();
  const { page } = writer.visitor;
  await writer.field.fill(`Written before the session ended. ${run}`);
  await page.context().clearCookies();
  await writer.send.click();
  const dialogue = page.getByRole('dialog', { name: say('shell:expired.title') });
  await dialogue.waitFor();
  expect(await writer.field.inputValue()).toBe(`Written before the session ended. ${run}`);
  await dialogue.locator('input[type=password]').fill(product.loginOf('client_representative').password);
  await dialogue.locator('button[type=submit]').click();
  await dialogue.waitFor({ state: 'hidden' });
  await writer.entries(`Written before the session ended. ${run}`).waitFor();
  await writer.again();
  expect(await writer.entries(`Written before the session ended. ${run}`).count()).toBe(1);
  await writer.close();
});

it('the network lost while saving: one clear sentence, the text stays, and it is sent once when the network is back', async () => {
  const writer = await Writer.open();
  const { page } = writer.visitor;
  await writer.field.fill(`Written on a train. ${run}`);
  await page.context().setOffline(true);
  await writer.send.click();
  const alert = page.getByRole('alert').filter({ hasText: say('common:state.notSaved') });
  await alert.waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await writer.field.inputValue()).toBe(`Written on a train. ${run}`);
  await page.context().setOffline(false);
  await writer.send.click();
  await writer.emptied();
  await writer.again();
  expect(await writer.entries(`Written on a train. ${run}`).count()).toBe(1);
  await writer.close();
});

it('the server restarted while somebody writes: one clear sentence, they stay signed in, and it is sent once', async () => {
  const writer = await Writer.open();
  const { page } = writer.visitor;
  await writer.field.fill(`Written through a restart. ${run}`);
  await product.restart(async () => {
    await writer.send.click();
    await page.getByRole('alert').filter({ hasText: say('common:state.notSaved') }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await writer.field.inputValue()).toBe(`Written through a restart. ${run}`);
  });
  await writer.send.click();
  await writer.emptied();
  await writer.again();
  expect(await writer.entries(`Written through a restart. ${run}`).count()).toBe(1);
  await writer.close();
});

it('an answer that got lost on its way back: trying again does not do it twice', async () => {
  const writer = await Writer.open();
  const { page } = writer.visitor;
  let lost = 0;
  await page.route('**/messages', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch(); // the server did it
    return route.abort('connectionreset');
  });
  await writer.field.fill(`Sent, but the answer was lost. ${run}`);
  await writer.send.click();
  await page.getByRole('alert').filter({ hasText: say('common:state.notSaved') }).waitFor();
  await writer.send.click();
  await writer.emptied();
  await writer.again();
  expect(lost).toBe(1);
  expect(await writer.entries(`Sent, but the answer was lost. ${run}`).count()).toBe(1);
  await writer.close();
});

it('a double click is one wish', async () => {
  const writer = await Writer.open();
  await writer.field.fill(`Pressed twice. ${run}`);
  await writer.send.dblclick();
  await writer.emptied();
  await writer.again();
  expect(await writer.entries(`Pressed twice. ${run}`).count()).toBe(1);

  const { page } = writer.visitor;
  const cases = async (): Promise<number> => ((await (await page.request.get(`${product.url}/api/cases?limit=50`)).json()) as { items: unknown[] }).items.length;
  const before = await cases();
  await writer.visitor.go('/client');
  await page.getByRole('button', { name: say('client:home.start') }).dblclick();
  await page.waitForURL('**/application');
  expect(await cases()).toBe(before + 1);
  expect(writer.visitor.faults).toEqual([]);
  await writer.close();
});

it('10,000 characters, a script from right to left, and emoji arrive as they were pasted', async () => {
  const writer = await Writer.open();
  for (const text of [`شهادة نظام إدارة الخدمات — ISO 20000 ${run}`, `👩🏽‍💻 audit ✅ 中文 ẞ ${run}`, `${'Wort '.repeat(1998)}${run}`]) {
    await writer.field.fill(text);
    await writer.send.click();
    await writer.emptied();
    await writer.again();
    expect(await writer.visitor.page.locator('li .prose').last().textContent()).toBe(text);
  }
  await writer.visitor.lookForWidth();
  expect(writer.visitor.faults).toEqual([]);
  await writer.close();
});

it('two people change the same record: the slower one sees both texts and keeps their own', async () => {
  const login = product.loginOf('technical_manager');
  const [fast, slow] = [await Visitor.open(browser, product.url), await Visitor.open(browser, product.url)];
  await fast.signIn(login);
  await slow.signIn(login);
  const [person] = ((await (await fast.page.request.get(`${product.url}/api/people?limit=5`)).json()) as { items: { id: string }[] }).items;
  const record = async (visitor: Visitor, text: string): Promise<void> => {
    await visitor.page.getByLabel(say('staff:person.qualification')).fill(text);
    await visitor.page.locator('form', { has: visitor.page.getByLabel(say('staff:person.qualification')) }).getByRole('button', { name: say('common:action.save') }).click();
  };
  await fast.go(`/staff/people/${person?.id ?? ''}`);
  await slow.go(`/staff/people/${person?.id ?? ''}`);
  await record(fast, `Engineer, by the faster one ${run}`);
  await fast.page.getByText(say('common:state.saved')).first().waitFor();
  await record(slow, `Engineer, by the slower one ${run}`);
  const dialogue = slow.page.getByRole('dialog', { name: say('common:race.title') });
  await dialogue.waitFor();
  await dialogue.getByText(`Engineer, by the faster one ${run}`).waitFor();
  await dialogue.getByText(`Engineer, by the slower one ${run}`).waitFor();
  await dialogue.getByRole('button', { name: say('common:race.keepMine') }).click();
  expect(await slow.page.getByLabel(say('staff:person.qualification')).inputValue()).toBe(`Engineer, by the slower one ${run}`);
  await record(slow, `Engineer, by the slower one ${run}`);
  await slow.page.getByText(say('common:state.saved')).first().waitFor();
  await fast.close();
  await slow.close();
});
