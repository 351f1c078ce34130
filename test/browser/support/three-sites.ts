import { useBrowser } from '../../support/browser';
import { useProduct } from '../../support/product';
import { Auditor } from './auditor';
import { type Auditors, makeAuditors } from './auditors';
import { Client } from './client';
import { TYPED } from './harbour';
import { readMail } from './mail';
import { type Login, Person, WIDE } from './person';
import { Staff } from './staff';
import type { Language } from './words';

/** Everything that moved, and how often: three sites, two audits, two findings of which one was answered twice. */
const MOVES: Readonly<Record<string, number>> = {
  'application.draft': 1, 'application.submit': 1, 'application.start_review': 1, 'application.request_info': 1, 'application.provide_info': 1, 'application.accept': 1, 'application.contract': 1,
  'calculation.calculate': 1, 'calculation.fix': 1, 'agreement.send': 1, 'agreement.sign_client': 1, 'agreement.sign_body': 1, 'programme.set': 1,
  'audit.propose': 2, 'audit.name_team': 2, 'audit.declare': 5, 'audit.propose_team': 2, 'audit.accept_team': 2, 'audit.change': 1, 'audit.send_plan': 1, 'audit.agree_dates': 1, 'audit.agree_dates_without_plan': 1,
  'audit.start': 2, 'audit.record_opening': 2, 'audit.close_on_site': 2, 'audit.draft_report': 2, 'audit.issue_report': 2, 'audit.finish': 2, 'audit.recommend': 2,
  'stage1.tell_concerns': 1, 'stage1.check_records': 1,
  'finding.record': 2, 'finding.publish': 2, 'finding.respond': 3, 'finding.reject_response': 1, 'finding.accept_plan': 2, 'finding.send_evidence': 1, 'finding.verify': 1, 'finding.close': 1,
  'initial.start_review': 1, 'technical_review.conclude': 1, 'decision.grant': 1, 'initial.grant': 1, 'certificate.activate': 1,
};

interface Way { language: Language; /** Screen of client, auditors and public; staff sit at a wide one. */ size: { width: number; height: number }; /** Every button that does something is pressed twice. */ doubleClicks: boolean }

/** The three-site case from the application to its public page, by clicking alone; one spec file for each way of playing it. */
export function playThreeSites({ language, size, doubleClicks }: Way): void {
  const product = useProduct();
  const browser = useBrowser();
  const typed = TYPED[language];
  const everybody: Person[] = [];
  let auditors: Auditors;
  let client: Client;
  let planner: Staff;
  let decider: Staff;
  let lead: Auditor;
  let second: Auditor;
  let observer: { atDesk: Staff; onSite: Auditor };

  const arrive = async (screen: { width: number; height: number }, login?: Login): Promise<Person> => {
    const person = await Person.open(browser, { url: product.url, demoKey: product.demoKey, language, size: screen, doubleClicks });
    everybody.push(person);
    if (login) await person.signIn(login);
    return person;
  };
  const atDesk = async (role: string): Promise<Staff> => new Staff(await arrive(WIDE, product.loginOf(role)));

  /** One part of the case; after one that failed the others say so at once instead of looking for what is not there. */
  let broken = '';
  const part = (name: string, play: () => Promise<void>): void => {
    it(name, async () => {
      if (broken !== '') throw new Error(`an earlier part failed: ${broken}`);
      broken = name;
      await play();
      broken = '';
    });
  };

  beforeAll(async () => { auditors = await makeAuditors(language, product); });
  afterAll(() => Promise.all(everybody.map((person) => person.close())));

  part('a company registers by mail and applies: six steps, three sites, three documents', async () => {
    const [email, password] = [`mira.${language}@lakeside.example`, 'correct horse battery'];
    client = new Client(await arrive(size));
    await client.register(email);
    await client.comeIn(await readMail(product.mailFolder, email), email, password);
    await client.me.on(-430);
    await client.apply();
    expect(await client.me.page.locator('main').textContent()).toContain(client.me.t('words:application.submitted'));
  });

  part('R-APP-06: acceptance is grey and says that a site has no number of people; the client is asked, and answers', async () => {
    const reviewer = await atDesk('application_reviewer');
    await reviewer.me.on(-427);
    await reviewer.startReview();
    await reviewer.answerChecklist();
    const why = await reviewer.me.whyGrey('words:applicationMove.accept');
    expect(why).toContain('R-APP-06');
    expect(why).toContain(typed.sites[2].name);
    await reviewer.askForInformation();
    await client.me.on(-424);
    await client.provideInformation();
    await reviewer.me.on(-422);
    await reviewer.accept();
    await reviewer.me.sees(reviewer.me.t('words:application.accepted'));
  });

  part('R-TIME-04: 11 days come out for the three sites, are fixed, and the agreement is signed by both', async () => {
    planner = await atDesk('planner');
    await planner.me.on(-420);
    expect(await planner.calculate()).toMatch(/(^|\n)11(\n|$)/);
    await planner.fixTime();
    await planner.me.on(-419);
    await planner.drawUpAgreement();
    await client.me.on(-415);
    await client.signAgreement();
    await planner.me.on(-414);
    await planner.signAgreement();
    await planner.me.on(-412);
    await planner.setProgramme(-370, -330, -262);
  });

  part('R-IMP-05: stage 1 is planned; who consulted the client cannot be named, others declare and the client accepts them', async () => {
    const manager = await atDesk('technical_manager');
    await manager.me.on(-411);
    await manager.recordConsultancy(auditors.consultant.name, -800);
    await planner.me.on(-411);
    await planner.proposeAudit('stage1', -370, -369);
    expect(await planner.nameRefused({ [auditors.lead.name]: 'lead_auditor', [auditors.consultant.name]: 'auditor' })).toContain('R-IMP-05');
    await planner.nameTeam({ [auditors.lead.name]: 'lead_auditor', [auditors.second.name]: 'auditor' });
    lead = new Auditor(await arrive(size, auditors.lead));
    second = new Auditor(await arrive(size, auditors.second));
    for (const auditor of [lead, second]) {
      await auditor.me.on(-410);
      await auditor.declareNothing('stage1');
    }
    await planner.me.on(-409);
    await planner.openAudit('stage1');
    await planner.proposeTeam();
    await client.me.on(-406);
    await client.acceptTeam('stage1');
    await planner.me.on(-405);
    await planner.agreeDates('stage1');
  });

  part('R-STAGE1-04: the seven points are answered; stage 1 cannot be concluded before the records were seen, then it is', async () => {
    await lead.me.on(-370);
    await lead.start('stage1');
    await lead.visit(typed.sites[0].name, -370);
    await lead.answerSevenPoints();
    await lead.me.on(-369);
    await lead.openAudit('stage1');
    await lead.closeOnSite();
    await lead.me.on(-368);
    await lead.openAudit('stage1');
    expect(await lead.concludeTooEarly()).toContain('R-STAGE1-04');
    await lead.checkRecords(-480, -460);
    await lead.concludeStage1();
  });

  part('R-TEAM-04: the days of stage 2 collide with stage 1; other days are taken, team and plan go to the client', async () => {
    await planner.me.on(-366);
    await planner.proposeAudit('stage2', -369, -366);
    await planner.nameTeam({ [auditors.lead.name]: 'lead_auditor', [auditors.second.name]: 'auditor', [auditors.observer.name]: 'observer' });
    const guest = await arrive(size, auditors.observer);
    observer = { atDesk: new Staff(guest), onSite: new Auditor(guest) };
    for (const auditor of [lead, second, observer.onSite]) {
      await auditor.me.on(-366);
      await auditor.declareNothing('stage2');
    }
    await planner.me.on(-365);
    await planner.openAudit('stage2');
    expect(await planner.proposeTeamRefused()).toContain('R-TEAM-04');
    await planner.changeDates(-330, -327);
    await planner.proposeTeam();
    await client.me.on(-362);
    await client.acceptTeam('stage2');
    await lead.me.on(-350);
    await lead.sendPlan();
    await client.me.on(-348);
    await client.agreeToPlan();
  });

  part('stage 2: visits, results, a minor and a major, closing meeting, report and recommendation', async () => {
    await lead.me.on(-330);
    await lead.start('stage2');
    for (const [index, site] of typed.sites.entries()) {
      await lead.me.on(-330 + index);
      await lead.openAudit('stage2');
      await lead.visit(site.name, -330 + index);
    }
    await second.me.on(-328);
    await second.openAudit('stage2');
    await second.recordFinding('minor', '8.5.1', typed.minor, typed.sites[2].name);
    await lead.recordFinding('major', '8.7.2', typed.major, typed.sites[2].name);
    await lead.me.on(-327);
    await lead.openAudit('stage2');
    await lead.me.show('auditor-audit-running');
    await planner.me.on(-327);
    await planner.openAudit('stage2');
    await planner.me.show('staff-audit-running');
    await client.me.on(-327);
    await client.openAudit('stage2');
    await client.me.show('client-audit-running');
    await lead.giveResults();
    await lead.closeOnSite();
    await lead.me.on(-324);
    await lead.writeAndIssueReport();
    expect(await lead.me.page.locator('main').textContent()).toContain(lead.me.t('words:audit.report_issued'));
  });

  part('R-DEC-04: the client answers both findings, one answer is sent back and comes again; before the major is verified the decision is grey', async () => {
    await client.me.on(-310);
    await client.answerFinding('8.5.1');
    await client.answerFinding('8.7.2');
    await lead.me.on(-309);
    await lead.judge('8.7.2', 'reject_response', 'response_rejected');
    await client.me.on(-308);
    await client.answerFinding('8.7.2');
    for (const [auditor, clause] of [[second, '8.5.1'], [lead, '8.7.2']] as const) {
      await auditor.me.on(-306);
      await auditor.judge(clause, 'accept_plan', 'plan_accepted');
    }
    await client.me.on(-285);
    await client.sendEvidence('8.7.2');
    decider = await atDesk('decision_maker');
    await decider.me.on(-284);
    expect(await decider.gates('R-DEC-04')).toContain(decider.me.t('case:decision.gates'));
    await lead.me.on(-280);
    await lead.judge('8.7.2', 'verify', 'verified');
    await lead.me.on(-279);
    await lead.judge('8.7.2', 'close', 'closed');
    await lead.me.on(-278);
    await lead.openAudit('stage2');
    await lead.recommend('recommend');
  });

  part('R-DEC-01: after the technical review the observer cannot decide, and reads why; another decision maker grants', async () => {
    const technical = await atDesk('technical_reviewer');
    await technical.me.on(-270);
    await technical.reviewTechnically();
    await observer.atDesk.me.on(-262);
    expect(await observer.atDesk.gates('R-DEC-01')).toContain(auditors.observer.name);
    await decider.me.on(-262);
    await decider.grant();
  });

  part('the client holds a valid certificate, and everybody finds it on its public page', async () => {
    await client.me.on(-262);
    const number = await client.certificate();
    const visitor = await arrive(size);
    await visitor.go(`/verify/${encodeURIComponent(number)}?lang=${language}`);
    await visitor.sees(number);
    await visitor.sees(typed.company);
    expect(everybody.flatMap(({ faults }) => faults)).toEqual([]);
  });

  part('the trail has each move once, however often its button was pressed', async () => {
    await planner.openCase();
    expect(await movesOf(planner.me)).toEqual(MOVES);
  });
}

/** How often each state of the case and of what belongs to it was left, by the trail that the person may read. */
async function movesOf({ page }: Person): Promise<Record<string, number>> {
  const [, caseId = ''] = /cases\/([^/?]+)/.exec(page.url()) ?? [];
  const counts: Record<string, number> = {};
  for (let after: number | null = 0; after !== null;) {
    const answer = await page.request.get(new URL(`/api/cases/${caseId}/events?limit=200${after ? `&after=${after}` : ''}`, page.url()).href);
    const { items, next } = (await answer.json()) as { items: { move: string }[]; next: number | null };
    for (const { move } of items) counts[move] = (counts[move] ?? 0) + 1;
    after = next;
  }
  return Object.fromEntries(Object.entries(counts).filter(([move]) => move in MOVES));
}
