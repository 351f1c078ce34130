import { readFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import type { Locator } from 'playwright-core';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Person, WIDE } from './support/person';

/** What people take away from the portal, and what they follow from one paper to the other. */
const product = useProduct();
const browser = useBrowser();
const COMPANY = 'Harbour Cloud GmbH';
const CASE = 'C-2025-0001';
const CERTIFICATE = 'SMS-2026-0001';

const everybody: Person[] = [];
afterAll(() => Promise.all(everybody.map((person) => person.close())));

async function arrive(role: string): Promise<Person> {
  const person = await Person.open(browser, { url: product.url, demoKey: product.demoKey, language: 'en', size: WIDE, doubleClicks: false });
  everybody.push(person);
  await person.signIn(product.loginOf(role));
  return person;
}

async function openCase(me: Person, tab: string): Promise<void> {
  await me.go('/staff/cases');
  await me.page.getByRole('row').filter({ hasText: CASE }).getByRole('link').first().click();
  await me.page.waitForURL('**/staff/cases/*');
  await me.tab(tab);
}

/** What the browser has saved after a press on this. */
async function saved(me: Person, button: Locator): Promise<{ name: string; content: Buffer }> {
  const arriving = me.page.waitForEvent('download');
  await button.click();
  const download = await arriving;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
const isPdf = ({ content }: { content: Buffer }): boolean => content.length > 5_000 && content.subarray(0, 5).toString() === '%PDF-';

it('R-CERT-01: the decision leads to its certificate, whose sheets are saved in both languages', async () => {
  const planner = await arrive('planner');
  await openCase(planner, 'decision');
  await planner.link(new RegExp(CERTIFICATE)).click();
  await planner.page.waitForURL('**/certificates');
  for (const [language, code] of [['English', 'en'], ['简体中文', 'zh']]) {
    const sheet = await saved(planner, planner.page.getByRole('link', { name: `PDF ${language}` }));
    expect({ name: sheet.name, pdf: isPdf(sheet) }).toEqual({ name: `${CERTIFICATE}-v1-${code}.pdf`, pdf: true });
  }
  expect(planner.faults).toEqual([]);
});

it('R-REP-01: the issued report is saved as a PDF by the lead auditor and by the client', async () => {
  for (const role of ['auditor', 'client_representative']) {
    const reader = await arrive(role);
    await reader.go(role === 'auditor' ? '/auditor' : '/client');
    if (role !== 'auditor') await reader.page.locator('a[href^="/client/cases/"]').filter({ hasText: CASE }).click();
    await reader.link(role === 'auditor' ? `${COMPANY} · ${reader.t('words:auditKind.stage2')}` : reader.t('words:auditKind.stage2')).click();
    await reader.page.waitForURL('**/audits/*');
    const report = await saved(reader, reader.page.getByRole('link', { name: reader.t('case:report.download') }));
    expect({ name: report.name, pdf: isPdf(report) }).toEqual({ name: expect.stringMatching(/^report-C-2025-0001-stage2.*\.pdf$/) as unknown, pdf: true });
    expect(reader.faults).toEqual([]);
  }
});

it('the trail folds what one step did to several things, and opens to each change with its hash', async () => {
  const assessor = await arrive('assessor');
  await openCase(assessor, 'history');
  const folded = assessor.page.locator('.mantine-Timeline-item').filter({ hasText: `${assessor.t('case:event.obligation_open')} × 3` });
  const hashes = assessor.page.getByText(/#\d+ [0-9a-f]{64}/);
  await folded.getByRole('button', { name: assessor.t('case:history.show') }).click();
  await hashes.nth(2).waitFor();
  expect(await hashes.count()).toBe(3);
  await folded.getByRole('button', { name: assessor.t('case:history.hide') }).click();
  await hashes.first().waitFor({ state: 'hidden' });
  expect(assessor.faults).toEqual([]);
});

it('the mark of the body is uploaded as a picture, seen at once and still there after leaving; what is no picture is refused in one sentence', async () => {
  const administrator = await arrive('administrator');
  const frame = administrator.page.getByRole('img', { name: administrator.t('staff:picture.mark') });
  const choose = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    const chooser = administrator.page.waitForEvent('filechooser');
    await administrator.page.getByRole('button', { name: new RegExp(`${administrator.t('staff:picture.choose')}|${administrator.t('staff:picture.another')}`) }).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };
  const canvas = createCanvas(240, 120);
  canvas.getContext('2d').fillRect(20, 20, 200, 80);

  await administrator.go('/staff/settings');
  await choose('mark.png', 'image/png', Buffer.from('no picture at all'));
  await administrator.page.getByRole('alert').first().waitFor();
  expect(await frame.count()).toBe(0);
  await choose('mark.png', 'image/png', canvas.toBuffer('image/png'));
  await frame.waitFor();
  await administrator.press('common:action.save');
  await administrator.sees(administrator.t('common:state.saved'));
  await administrator.go('/staff/settings');
  await frame.waitFor();
  expect(Number(await frame.evaluate('document.querySelector("img[src*=documents]").naturalWidth'))).toBe(240);
  expect(administrator.faults).toEqual([]);
});
