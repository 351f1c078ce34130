import { file, TYPED } from './harbour';
import type { Person } from './person';

/** What the client does in its portal. */
export class Client {
  constructor(readonly me: Person) {}
  private get typed() { return TYPED[this.me.language]; }

  /** Asks for a link by mail. */
  async register(email: string): Promise<void> {
    const { me } = this;
    await me.go(`/register?lang=${me.language}`);
    await me.fill('auth:name', this.typed.person);
    await me.fill('auth:workEmail', email);
    await me.press('auth:register.button');
    await me.sees(me.t('auth:register.sent', { email }));
  }

  /** Follows the link, signs in for the first time, says which organisation applies. */
  async comeIn(link: string, email: string, password: string): Promise<void> {
    const { me, typed } = this;
    await me.go(link);
    await me.fill('auth:newPassword', password);
    await me.fill('auth:again', password);
    await me.press('auth:verify.button');
    await me.sees(me.t('auth:verify.done'));
    await me.signIn({ email, password });
    await me.fill('auth:organisation.legalName', typed.company);
    await me.fill('auth:organisation.registerNumber', `HRB ${email}`);
    await me.choose(me.t('auth:organisation.country'), /Germany|德国/);
    await me.fill('common:address.street', typed.sites[0].street);
    await me.fill('common:address.city', typed.sites[0].city);
    await me.choose(me.t('common:address.country'), /Germany|德国/);
    await me.press('auth:continue');
    await me.page.waitForURL('**/client');
  }

  async openCase(): Promise<void> {
    await this.me.go('/client');
    await this.me.page.locator('a[href^="/client/cases/"]').first().click();
    await this.me.page.waitForURL('**/client/cases/*');
  }

  /** All six steps of the wizard; the third site keeps its number of people open. */
  async apply(): Promise<void> {
    const { me, typed } = this;
    await me.go('/client');
    await me.press('client:home.start');
    await me.page.waitForURL('**/application**');
    await me.field(me.language === 'en' ? 'English' : '简体中文').last().fill(typed.scope);
    await me.show('client-application-scope');
    await this.next('organisation');
    await me.fill('client:representative.name', typed.person);
    await me.fill('client:representative.position', typed.position);
    await me.fill('client:representative.mandate', typed.mandate);
    for (const part of ['services', 'processes', 'technicalMeans', 'relations', 'legalDuties', 'outsourced']) await me.fill(`client:description.${part}`, typed.services);
    await this.sayOneProcessIsOwn();
    await me.show('client-application-organisation');
    await this.next('sites');
    for (const [index] of typed.sites.entries()) await this.addSite(index);
    await me.fill('client:sites.total', '102');
    await me.show('client-application-sites');
    await this.next('system');
    await this.describeSystem();
    await me.show('client-application-system');
    await this.next('documents');
    await this.addDocuments();
    await me.show('client-application-documents');
    await this.next('submit');
    await me.show('client-application-submit');
    await me.step('words:applicationMove.submit');
    await me.sees(me.t('words:application.submitted'));
  }

  private async next(step: string): Promise<void> {
    await this.me.button('common:action.next').first().click();
    await this.me.page.waitForURL(`**step=${step}**`);
  }

  /** Who runs a process is asked for one by one; the first press answers for all that nobody else runs. */
  private async sayOneProcessIsOwn(): Promise<void> {
    const { me } = this;
    const incidents = me.page.getByRole('radiogroup', { name: me.t('client:process.8_6_1') });
    await incidents.getByText(me.t('client:operators.shared'), { exact: true }).click();
    await incidents.getByText(me.t('client:operators.own'), { exact: true }).click();
  }

  private async addSite(index: number): Promise<void> {
    const { me } = this;
    const site = this.typed.sites[index];
    if (!site) throw new Error(`there is no site ${index}`);
    await me.step('case:site.add', async (dialogue) => {
      await me.fillOwn('case:site.name', site.name, dialogue);
      if (index === 0) await me.tick(me.t('case:site.central'), dialogue);
      await me.fillOwn('common:address.street', site.street, dialogue);
      await me.fillOwn('common:address.city', site.city, dialogue);
      await me.choose(me.t('common:address.country'), /Germany|德国/, dialogue);
      await me.fillOwn('case:site.scope', site.scope, dialogue);
      if (site.people !== null) await me.fill('case:site.fullTime', String(site.people), dialogue);
      if (site.partTime) await me.fill('case:site.partTime', String(site.partTime), dialogue);
      if (site.partTime) await me.fill('case:site.hours', '8', dialogue);
      if (site.shifts) await me.fill('case:site.shifts', String(site.shifts), dialogue);
      await me.fill('case:site.activities', site.activities, dialogue);
      await me.tag(me.t('case:site.sectors'), ['33'], dialogue);
    }, { send: 'common:action.save' });
    await me.sees(site.name);
  }

  private async describeSystem(): Promise<void> {
    const { me, typed } = this;
    await me.pickDay('client:system.start', -700);
    const audit = me.page.getByRole('group', { name: me.t('client:system.internalAudit') });
    await me.pickDay('client:system.finished', -480, audit);
    await me.fill('client:system.covered', typed.services, audit);
    const review = me.page.getByRole('group', { name: me.t('client:system.managementReview') });
    await me.pickDay('client:system.finished', -460, review);
    await me.tick(me.t('client:consultancy.no'));
  }

  private async addDocuments(): Promise<void> {
    const { me } = this;
    await this.addDocument('internal_audit_record', 'internal-audit-report.pdf');
    await this.addDocument('management_review_record', 'management-review-minutes.pdf');
    await this.addDocument('service_catalogue', 'service-catalogue.pdf');
    await me.choose(me.t('client:documents.internalAudit'), me.t('case:documentKind.internal_audit_record'));
    await me.choose(me.t('client:documents.managementReview'), me.t('case:documentKind.management_review_record'));
  }

  private async addDocument(kind: string, name: string): Promise<void> {
    const { me } = this;
    await me.choose(me.t('case:document.kind'), me.t(`case:documentKind.${kind}`));
    await me.attach(file(name));
    await me.page.getByRole('table').getByText(name).first().waitFor();
  }

  /** Enters what was left out and says so. */
  async provideInformation(): Promise<void> {
    const { me, typed } = this;
    await this.openCase();
    await me.link(me.t('client:case.goOn')).click();
    await me.sees(typed.question);
    for (const step of ['organisation', 'sites']) await this.next(step);
    await me.page.getByRole('button', { name: `${me.t('common:action.edit')}: ${typed.sites[2].name}` }).click();
    const dialogue = me.dialogue(me.t('case:site.change'));
    await me.fill('case:site.fullTime', '18', dialogue);
    await me.press('common:action.save', dialogue);
    await dialogue.waitFor({ state: 'hidden' });
    for (const step of ['system', 'documents', 'submit']) await this.next(step);
    await me.step('words:applicationMove.provide_info', (opened) => me.fill('client:submit.answer', typed.answer, opened));
    await me.sees(me.t('words:application.in_review'));
  }

  async signAgreement(): Promise<void> {
    const { me } = this;
    await this.openCase();
    await me.press('client:agreement.read');
    await me.press('client:agreement.sign', me.dialogue());
    await me.dialogue().waitFor({ state: 'hidden' });
  }

  async openAudit(kind: 'stage1' | 'stage2'): Promise<void> {
    await this.openCase();
    await this.me.link(this.me.t(`words:auditKind.${kind}`)).click();
    await this.me.page.waitForURL('**/audits/*');
  }

  async acceptTeam(kind: 'stage1' | 'stage2'): Promise<void> {
    await this.openAudit(kind);
    await this.me.step('case:auditMove.accept_team');
    await this.me.sees(this.me.t('words:audit.team_confirmed'));
  }

  async agreeToPlan(): Promise<void> {
    await this.openAudit('stage2');
    await this.me.step('case:auditMove.agree_dates');
    await this.me.sees(this.me.t('words:audit.dates_agreed'));
  }

  async openFinding(clause: string): Promise<void> {
    await this.openCase();
    await this.me.tab('findings');
    await this.me.link(new RegExp(clause)).click();
    await this.me.page.waitForURL('**/findings/*');
  }

  async answerFinding(clause: string): Promise<void> {
    const { me, typed } = this;
    await this.openFinding(clause);
    await me.fill('case:answer.cause', typed.cause);
    await me.fill('case:answer.correction', typed.better);
    await me.fill('case:answer.correctiveAction', typed.better);
    await me.fill('case:answer.otherSites', typed.better);
    await me.show('client-finding-answer');
    await me.step('case:findingMove.respond');
    await me.sees(me.t('words:finding.responded'));
  }

  async sendEvidence(clause: string): Promise<void> {
    const { me, typed } = this;
    await this.openFinding(clause);
    await me.fill('case:answer.whatWasDone', typed.better);
    await me.attach(file('corrective-action-evidence.pdf'));
    await me.step('case:findingMove.send_evidence');
    await me.sees(me.t('words:finding.evidence_sent'));
  }

  /** @returns the number of the certificate that the client holds now */
  async certificate(): Promise<string> {
    const { me } = this;
    await this.openCase();
    await me.tab('certificates');
    await me.sees(me.t('case:shown.valid'));
    return (await me.page.locator('h2 .num').first().innerText()).trim();
  }
}
