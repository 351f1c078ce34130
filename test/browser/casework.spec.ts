import type { Locator } from 'playwright-core';
import { useBrowser } from '../support/browser';
import { useProduct } from '../support/product';
import { Person, WIDE } from './support/person';

/** What happens beside the way to the certificate: who has the case, what is said about it, who may only help, and a suspension. */
const product = useProduct();
const browser = useBrowser();
const CASE = 'C-2025-0001';
const CERTIFICATE = 'SMS-2026-0001';

const everybody: Person[] = [];
afterAll(() => Promise.all(everybody.map((person) => person.close())));

async function arrive(role: string | null): Promise<Person> {
  const person = await Person.open(browser, { url: product.url, demoKey: product.demoKey, language: 'en', size: WIDE, doubleClicks: false });
  everybody.push(person);
  if (role) await person.signIn(product.loginOf(role));
  return person;
}

async function openCase(me: Person, tab?: string): Promise<void> {
  await me.go('/staff/cases');
  await me.page.getByRole('row').filter({ hasText: CASE }).getByRole('link').first().click();
  await me.page.waitForURL('**/staff/cases/*');
  if (tab) await me.tab(tab);
}

/** The section with this heading. */
const section = (me: Person, name: string): Locator => me.page.locator('section').filter({ has: me.page.getByRole('heading', { name: me.t(name), exact: true }) });

it('a case gets an owner and a stand-in, and keeps them', async () => {
  const planner = await arrive('planner');
  const people = ['Rita Falk', 'Paul Lindner'] as const; // the other way round than in the demonstration
  await openCase(planner);
  await section(planner, 'case:overview.who').getByRole('button', { name: planner.t('common:action.edit') }).click();
  const dialogue = planner.dialogue(planner.t('case:overview.who'));
  for (const [index, field] of ['case:overview.owner', 'case:overview.standIn'].entries()) {
    await planner.fill(field, people[index] ?? '', dialogue);
    await planner.page.getByRole('option', { name: people[index] }).filter({ visible: true }).first().click();
  }
  await planner.press('common:action.save', dialogue);
  await dialogue.waitFor({ state: 'hidden' });
  await openCase(planner);
  for (const name of people) await section(planner, 'case:overview.who').getByText(name).waitFor();
  expect(planner.faults).toEqual([]);
});

it('R-TIME-00: audit time is shown while one types, kept by one press, and filled in again the next time', async () => {
  const planner = await arrive('planner');
  await openCase(planner, 'time');
  await planner.press('case:time.calculate');
  const dialogue = planner.dialogue(planner.t('case:time.calculate'));
  const result = dialogue.getByRole('region', { name: planner.t('case:time.result') });
  const shows = (text: string) => result.getByText(text, { exact: true }).waitFor();
  await shows('11');
  await dialogue.getByRole('button', { name: planner.t('case:time.section.centralProcesses') }).click();
  await planner.press('case:time.addCentral', dialogue);
  await planner.choose(planner.t('case:site.one'), 'Service desk', dialogue);
  await planner.fillLabel('%', '-20', dialogue);
  await result.getByText(planner.t('case:time.open_one', { count: 1 })).waitFor();
  await planner.press('case:time.keep', dialogue);
  await result.getByText(planner.t('case:time.finishLines')).waitFor();
  await planner.fill('case:time.why', 'Suppliers are chosen at the head office only', dialogue);
  await shows('10.5'); // 3.0 × 0.8 = 2.4 at the service desk
  await planner.press('case:time.keep', dialogue);
  await dialogue.waitFor({ state: 'hidden' });
  const kept = planner.page.getByText(planner.t('case:time.number', { number: 2 }), { exact: true });
  await kept.waitFor();
  await planner.press('case:time.calculate');
  await dialogue.getByText(planner.t('case:time.asLast', { number: 2 })).waitFor();
  await shows('10.5');
  expect(await planner.field(planner.t('case:time.why'), dialogue).inputValue()).toBe('Suppliers are chosen at the head office only');
  await planner.show('staff-case-calculation-again');
  expect(planner.faults).toEqual([]);
});

it('a note stays in the house; a message reaches the client, and the answer comes back', async () => {
  const reviewer = await arrive('application_reviewer');
  const [note, message, answer] = ['Ask the colleague who knows the site.', 'Please tell us who will be there in the morning.', 'Jonas Weber will be there.'];
  await openCase(reviewer);
  await reviewer.fill('case:note.write', note);
  await section(reviewer, 'case:note.title').getByRole('button', { name: reviewer.t('common:thread.send') }).click();
  await reviewer.page.locator('li').getByText(note).waitFor();
  await openCase(reviewer, 'messages');
  await reviewer.fill('case:message.write', message);
  await reviewer.press('common:thread.send');
  await reviewer.page.locator('li').getByText(message).waitFor();

  const client = await arrive('client_representative');
  await client.page.locator('a[href^="/client/cases/"]').filter({ hasText: CASE }).click();
  await client.page.waitForURL('**/client/cases/*');
  await client.tab('messages');
  await client.page.locator('li').getByText(message).waitFor();
  expect(await client.page.getByText(note).count()).toBe(0);
  await client.fill('case:message.write', answer);
  await client.press('common:thread.send');
  await client.page.locator('li').getByText(answer).waitFor();

  await openCase(reviewer, 'messages');
  await reviewer.page.locator('li').getByText(answer).waitFor();
});

it('R-APP-04: a contributor fills in, the representative alone may sign and submit', async () => {
  const representative = await arrive('client_representative');
  await representative.press('client:home.start');
  await representative.page.waitForURL('**/application**');
  const application = new URL(representative.page.url()).pathname;
  const contributor = await arrive('client_contributor');
  await contributor.go(application);
  await contributor.page.getByRole('textbox', { name: 'English' }).last().fill('Managed hosting for customers in Europe');
  await contributor.saved();
  await contributor.go(`${application}?step=submit`);
  await contributor.sees(contributor.t('client:submit.text'));
  expect(await contributor.button('words:applicationMove.submit').count()).toBe(0);
  await representative.go(application);
  expect(await representative.page.getByRole('textbox', { name: 'English' }).last().inputValue()).toBe('Managed hosting for customers in Europe');
  await representative.go(`${application}?step=submit`);
  await representative.button('words:applicationMove.submit').waitFor();
});

it('DECISIONS 15: a contributor writes the answer to a finding, the representative finds the text and sends it', async () => {
  const done = 'Ten changes of May were sampled; every one was assessed.';
  const openFinding = async (me: Person): Promise<void> => {
    await me.go('/client');
    await me.link(CASE).click();
    await me.page.waitForURL('**/client/cases/*');
    await me.tab('findings');
    await me.link(/8\.5\.1/).click();
    await me.page.waitForURL('**/findings/*');
  };
  const contributor = await arrive('client_contributor');
  await openFinding(contributor);
  await contributor.fill('case:answer.whatWasDone', done);
  await contributor.saved();
  await contributor.show('client-finding-evidence');
  expect(await contributor.whyGrey('case:findingMove.send_evidence')).toContain('The representative of the organisation sends the answer');
  const representative = await arrive('client_representative');
  await openFinding(representative);
  await representative.sees(/^Last written by Jonas Weber, /);
  expect(await representative.field(representative.t('case:answer.whatWasDone')).inputValue()).toBe(done);
  await representative.step('case:findingMove.send_evidence');
  await representative.sees(representative.t('words:finding.evidence_sent'));
  await representative.sees(done);
  expect([...contributor.faults, ...representative.faults]).toEqual([]);
});

it('R-SUSP-01: a suspended certificate says so to staff, to the client and on its public page', async () => {
  const decider = await arrive('decision_maker');
  await openCase(decider, 'certificates');
  await decider.step('case:certificateMove.suspend', async (dialogue) => {
    await decider.choose(decider.t('case:certificate.ground'), /./, dialogue);
    for (const reason of await dialogue.locator('textarea').all()) await reason.fill('The surveillance audit was refused twice.');
  });
  await decider.sees(decider.t('case:shown.suspended'));
  const visitor = await arrive(null);
  await visitor.go(`/verify/${CERTIFICATE}?lang=en`);
  await visitor.sees(/suspended/i);
  expect(everybody.flatMap(({ faults }) => faults)).toEqual([]);
});
