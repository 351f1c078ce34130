import type { Locator } from 'playwright-core';
import { DECISION_PACKAGE, REVIEW_ITEMS, REVIEW_WARN_ITEMS } from '@cb/domain';
import { TYPED } from './harbour';
import type { Person } from './person';

/** What the people of the certification body do at their desk. */
export class Staff {
  constructor(readonly me: Person) {}
  private get typed() { return TYPED[this.me.language]; }

  /** The case file through the list of cases. */
  async openCase(tab?: string): Promise<void> {
    const { me, typed } = this;
    await me.go('/staff/cases');
    await me.link(typed.company).click();
    await me.page.waitForURL('**/staff/cases/*');
    if (tab) await me.tab(tab);
  }

  async openApplication(): Promise<void> {
    const { me, typed } = this;
    await me.go('/staff/applications');
    await me.link(typed.company).click();
    await me.page.waitForURL('**/application');
    await me.page.getByRole('heading', { name: me.t('client:application.step.scope') }).first().waitFor();
  }

  async startReview(): Promise<void> {
    await this.openApplication();
    await this.me.step('words:applicationMove.start_review');
    await this.me.page.getByRole('heading', { name: this.me.t('case:review.title') }).waitFor();
  }

  /** Every item of the checklist, and the competence that team and decision need. */
  async answerChecklist(): Promise<void> {
    const { me } = this;
    for (const sentence of Object.values({ ...REVIEW_ITEMS, ...REVIEW_WARN_ITEMS })) await me.tick(sentence[me.language]);
    await me.tag(me.t('case:review.sectors'), ['33']);
    await me.tag(me.t('case:review.languages'), ['en']);
    await me.press('common:action.save');
    await me.saved();
  }

  async askForInformation(): Promise<void> {
    const { me, typed } = this;
    await me.step('words:applicationMove.request_info', (dialogue) => me.fill('case:application.question', typed.question, dialogue));
    await me.sees(me.t('case:application.asked'));
  }

  async accept(): Promise<void> {
    await this.openApplication();
    await this.me.step('words:applicationMove.accept', (dialogue) => this.giveReasons(dialogue));
  }

  /** A warning passes with its written reason. */
  private async giveReasons(dialogue: Locator): Promise<void> {
    for (const reason of await dialogue.locator('textarea').all()) if ((await reason.inputValue()) === '') await reason.fill(this.typed.note);
  }

  /** @returns the dialogue's text with the days that came out */
  async calculate(): Promise<string> {
    const { me } = this;
    await this.openCase('time');
    await me.press('case:time.calculate');
    const dialogue = me.dialogue(me.t('case:time.calculate'));
    await dialogue.getByText(me.t('case:time.initialDays'), { exact: true }).waitFor();
    const text = await dialogue.innerText();
    await me.show('staff-case-calculation');
    await me.press('case:time.keep', dialogue);
    await me.gone(dialogue);
    return text;
  }

  async fixTime(): Promise<void> {
    const { me, typed } = this;
    await me.step('case:time.fix', (dialogue) => me.fill('case:time.justification', typed.note, dialogue));
    await me.page.getByText(me.t('case:time.state.fixed'), { exact: true }).first().waitFor();
  }

  async drawUpAgreement(): Promise<void> {
    const { me, typed } = this;
    await this.openCase('time');
    await me.step('case:agreement.drawUp', (dialogue) => me.fill('case:agreement.fees', typed.note, dialogue), { send: 'case:agreement.send' });
    await me.sees(me.t('case:agreement.withClient'));
  }

  async signAgreement(): Promise<void> {
    await this.openCase('time');
    await this.me.step('case:agreement.sign', (dialogue) => this.giveReasons(dialogue));
  }

  async setProgramme(stage1On: number, stage2On: number, decisionOn: number): Promise<void> {
    const { me } = this;
    await this.openCase('programme');
    await me.step('case:programme.set', async (dialogue) => {
      await me.pickDay('case:programme.stage1', stage1On, dialogue);
      await me.pickDay('case:programme.stage2', stage2On, dialogue);
      await me.pickDay('case:programme.decision', decisionOn, dialogue);
    }, { send: 'common:action.save' });
    await me.page.getByRole('heading', { name: me.t('case:programme.coverage') }).waitFor();
  }

  /** A conflict in the person's own file. */
  async recordConsultancy(name: string, endedOn: number): Promise<void> {
    const { me, typed } = this;
    await me.go('/staff/people');
    await me.link(name).click();
    await me.page.getByRole('heading', { level: 1, name }).waitFor();
    await me.step('staff:person.addConflict', async (dialogue) => {
      await me.field(me.t('staff:person.client'), dialogue).first().fill(typed.company);
      await me.page.getByRole('option', { name: typed.company }).first().click();
      await me.fill('staff:person.description', typed.note, dialogue);
      await me.pickDay('staff:person.endedOn', endedOn, dialogue);
    }, { send: 'common:action.add' });
  }

  async proposeAudit(kind: 'stage1' | 'stage2', fromOn: number, toOn: number): Promise<void> {
    const { me } = this;
    await this.openCase('audits');
    await me.step('case:propose.button', async (dialogue) => {
      await me.choose(me.t('case:propose.kind'), me.t(`words:auditKind.${kind}`), dialogue);
      await me.pickDay('case:propose.from', fromOn, dialogue);
      await me.pickDay('case:propose.to', toOn, dialogue);
    });
    await me.page.waitForURL('**/staff/audits/*');
  }

  async openAudit(kind: 'stage1' | 'stage2'): Promise<void> {
    await this.openCase('audits');
    await this.me.link(this.me.t(`words:auditKind.${kind}`)).click();
    await this.me.page.waitForURL('**/staff/audits/*');
  }

  private team(members: Record<string, string>) {
    return async (dialogue: Locator): Promise<void> => {
      for (const [name, role] of Object.entries(members)) {
        const field = dialogue.getByLabel(this.me.t('case:team.roleOf', { name })).and(this.me.page.locator('input'));
        await field.click();
        await this.me.page.getByRole('option', { name: this.me.t(`words:function.${role}`), exact: true }).filter({ visible: true }).first().click();
      }
    };
  }

  /** @returns what the planner reads when one of these may not audit here */
  nameRefused(members: Record<string, string>): Promise<string> {
    return this.me.refused('case:team.name', this.team(members), { send: 'case:team.nameButton' });
  }

  nameTeam(members: Record<string, string>): Promise<void> {
    return this.me.step('case:team.name', this.team(members), { send: 'case:team.nameButton' });
  }

  /** @returns what the planner reads when somebody's half days are held elsewhere */
  proposeTeamRefused(): Promise<string> {
    return this.me.refused('case:auditMove.propose_team', (dialogue) => this.giveReasons(dialogue));
  }

  async proposeTeam(): Promise<void> {
    await this.me.step('case:auditMove.propose_team', (dialogue) => this.giveReasons(dialogue));
    await this.me.sees(this.me.t('words:audit.team_proposed'));
  }

  async changeDates(fromOn: number, toOn: number): Promise<void> {
    const { me } = this;
    await me.step('case:audit.changeDates', async (dialogue) => {
      await me.pickDay('case:propose.from', fromOn, dialogue);
      await me.pickDay('case:propose.to', toOn, dialogue);
    }, { send: 'common:action.save' });
  }

  async agreeDates(kind: 'stage1' | 'stage2'): Promise<void> {
    await this.openAudit(kind);
    await this.me.step('case:auditMove.agree_dates_without_plan');
    await this.me.sees(this.me.t('words:audit.dates_agreed'));
  }

  async reviewTechnically(): Promise<void> {
    const { me } = this;
    await this.openCase('decision');
    await me.step('case:routeMove.start_review', async (dialogue) => {
      for (const sentence of Object.values(DECISION_PACKAGE)) await me.tick(sentence[me.language], dialogue);
    });
    await me.sees(me.t('words:route.in_review'));
  }

  async grant(): Promise<void> {
    const { me, typed } = this;
    await this.openCase('decision');
    await me.sees(me.t('case:decision.clear'));
    await me.step('case:routeMove.grant', (dialogue) => me.fill('case:decision.reasons', typed.note, dialogue));
    await me.page.getByText(me.t('words:decision.grant'), { exact: true }).waitFor();
  }

  /** Waits until this rule stands among the gates before the decision. @returns all of them, as this person reads them */
  async gates(rule: string): Promise<string> {
    await this.openCase('decision');
    await this.me.sees(rule);
    return this.me.page.locator('main').innerText();
  }
}
