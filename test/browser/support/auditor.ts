import type { Locator } from 'playwright-core';
import { CLOSING_POINTS, REPORT_HEADINGS, REPORT_STATEMENTS, STAGE1_POINTS, STAGE2_POINTS } from '@cb/domain';
import { TYPED } from './harbour';
import type { Person } from './person';

type Stage = 'stage1' | 'stage2';

/** What each half day of stage 2 looks at. */
const CLAUSES = [
  '4.1 4.2 4.3 4.4 5.1 5.3 6.1 6.3', '7.1 7.2 7.3 7.4 7.6', '8.1 8.2.1 8.2.4 8.3.3', '8.4.1 8.4.3', '8.5.1 8.5.2', '8.6.1 8.6.3', '8.7.1 8.7.2 8.7.3', '9.1 9.2 9.3 9.4 10.1 10.2',
];

/** What an auditor does: at the desk before, on site, and after. */
export class Auditor {
  constructor(readonly me: Person) {}
  private get typed() { return TYPED[this.me.language]; }

  async openAudit(kind: Stage): Promise<void> {
    const { me } = this;
    await me.go('/auditor');
    await me.link(`${this.typed.company} · ${me.t(`words:auditKind.${kind}`)}`).click();
    await me.page.waitForURL('**/audits/*');
    await me.page.getByRole('heading', { level: 1, name: me.t(`words:auditKind.${kind}`), exact: true }).waitFor();
  }

  /** R-IMP-06. */
  async declareNothing(kind: Stage): Promise<void> {
    await this.openAudit(kind);
    await this.me.step('case:team.declare', async () => undefined, { send: 'case:team.declareButton' });
  }

  /** One line for each half day that is held: what, and by which clauses. */
  async sendPlan(): Promise<void> {
    const { me, typed } = this;
    await this.openAudit('stage2');
    await me.step('case:auditMove.send_plan', async (dialogue) => {
      const [subjects, clauses] = [me.field(me.t('case:plan.subject'), dialogue), me.field(me.t('case:plan.clauses'), dialogue)];
      expect(await subjects.count()).toBe(CLAUSES.length);
      for (const [index, list] of CLAUSES.entries()) {
        await subjects.nth(index).fill(typed.plan[index] ?? '');
        await clauses.nth(index).fill(list);
        await clauses.nth(index).press('Enter');
      }
      await me.fill('case:plan.companions', typed.note, dialogue);
      for (const reason of await dialogue.locator('textarea').all()) await reason.fill(typed.note);
    });
    await me.sees(me.t('words:audit.plan_sent'));
  }

  async start(kind: Stage): Promise<void> {
    const { me } = this;
    await this.openAudit(kind);
    await me.step('case:auditMove.start');
    await me.step('case:conduct.recordOpening', async () => undefined, { send: 'common:action.save' });
  }

  async visit(siteName: string, daysFromToday: number): Promise<void> {
    const { me } = this;
    const answered = me.page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
    await me.pick(me.page.getByLabel(me.t('case:conduct.visitOf', { site: siteName })), daysFromToday);
    await answered;
  }

  /** The seven points; one of them with a concern that the client is told about. */
  async answerSevenPoints(): Promise<void> {
    const { me, typed } = this;
    for (const [point, sentence] of Object.entries(STAGE1_POINTS)) {
      const name = sentence[me.language];
      const result = point === 'f' ? 'concern' : 'fulfilled';
      const answered = me.page.waitForResponse((response) => response.url().endsWith(`/stage1-points/${point}`) && response.ok());
      await me.page.getByRole('radiogroup', { name, exact: true }).getByText(me.t(`case:result.${result}`), { exact: true }).click();
      await me.fillLabel(me.t('case:stage1.evidenceOf', { point: name }), typed.seen);
      await answered;
    }
    await me.press('case:stage1.addConcern');
    await me.fill('case:finding.clause', '8.7.2');
    await me.fill('case:stage1.concern', typed.concern);
    await me.press('case:stage1.tell');
    await me.sees(me.like('case:stage1.sentAt', 'at'));
  }

  async closeOnSite(): Promise<void> {
    const { me } = this;
    await me.step('case:auditMove.close_on_site', async (dialogue) => {
      for (const point of Object.values(CLOSING_POINTS)) await me.tick(point[me.language], dialogue);
    });
    await me.sees(me.t('words:audit.closed_on_site'));
  }

  private conclude(conclusion: string) {
    return async (dialogue: Locator): Promise<void> => {
      await this.me.tick(this.me.t(`case:conclusion.${conclusion}`), dialogue);
      await this.me.fill('case:stage1.result', this.typed.seen, dialogue);
    };
  }

  /** @returns what is said against concluding while the records were not looked at (R-STAGE1-04) */
  concludeTooEarly(): Promise<string> { return this.me.refused('case:stage1.conclude', this.conclude('ready')); }

  async checkRecords(internalAuditOn: number, managementReviewOn: number): Promise<void> {
    const { me } = this;
    const [documents, days] = [me.field(me.t('case:stage1.record')), me.field(me.t('case:stage1.finishedOn'))];
    for (const [index, [kind, on]] of ([['internal_audit_record', internalAuditOn], ['management_review_record', managementReviewOn]] as const).entries()) {
      await documents.nth(index).click();
      await me.page.getByRole('option', { name: me.t(`case:documentKind.${kind}`), exact: true }).filter({ visible: true }).first().click();
      await me.pick(days.nth(index), on);
    }
    const answered = me.page.waitForResponse((response) => response.url().endsWith('/stage1-records') && response.ok());
    await me.press('common:action.save');
    await answered;
  }

  async concludeStage1(): Promise<void> {
    await this.me.step('case:stage1.conclude', this.conclude('ready_after_concerns'));
    await this.me.sees(this.me.t('words:audit.finished'));
  }

  async recordFinding(grade: 'minor' | 'major', clause: string, statement: string, siteName: string): Promise<void> {
    const { me, typed } = this;
    await me.step('case:finding.record', async (dialogue) => {
      await dialogue.getByText(me.t(`words:grade.${grade}`), { exact: true }).click();
      await me.tag(me.t('case:finding.clauses'), [clause], dialogue);
      await me.choose(me.t('case:finding.sites'), siteName, dialogue);
      await me.page.keyboard.press('Tab');
      await me.fill('case:finding.statement', statement, dialogue);
      await me.fill('case:finding.evidence', typed.proof, dialogue);
    }, { send: 'common:action.save' });
    await me.sees(statement);
  }

  async giveResults(): Promise<void> {
    const { me, typed } = this;
    for (const sentence of Object.values(STAGE2_POINTS)) {
      const point = sentence[me.language];
      await me.fillLabel(me.t('case:conduct.resultOf', { point }), me.t('case:result.fulfilled'));
      await me.fillLabel(me.t('case:conduct.evidenceOf', { point }), typed.seen);
    }
    await me.saved();
  }

  async recommend(recommendation: string): Promise<void> {
    const { me, typed } = this;
    await me.step('case:report.recommend', async (dialogue) => {
      await me.tick(me.t(`words:recommendation.${recommendation}`), dialogue);
      await me.fill('case:report.conditions', typed.better, dialogue);
    });
    await me.page.getByRole('heading', { name: me.t('case:report.recommendation') }).waitFor();
  }

  async writeAndIssueReport(): Promise<void> {
    const { me, typed } = this;
    await this.openAudit('stage2');
    await this.recommend('recommend_after_closing_findings');
    await me.step('case:auditMove.draft_report');
    for (const sentence of Object.values({ ...REPORT_HEADINGS, ...REPORT_STATEMENTS })) {
      const field = me.field(sentence[me.language]).first();
      if ((await field.inputValue()).trim() === '') await field.fill(typed.seen);
    }
    await me.saved();
    await me.step('case:auditMove.issue_report', async (dialogue) => { for (const reason of await dialogue.locator('textarea').all()) await reason.fill(typed.note); });
    await me.sees(me.t('words:audit.report_issued'));
  }

  async openFinding(clause: string): Promise<void> {
    const { me } = this;
    await this.openAudit('stage2');
    await me.link(new RegExp(clause)).click();
    await me.page.waitForURL('**/findings/*');
  }

  /** Judges, verifies or closes, with one sentence. */
  async judge(clause: string, move: 'accept_plan' | 'reject_response' | 'verify' | 'close', becomes: string): Promise<void> {
    const { me, typed } = this;
    await this.openFinding(clause);
    await me.step(`case:findingMove.${move}`, async (dialogue) => {
      if (move === 'accept_plan' || move === 'reject_response') await me.fill('case:answer.judgement', typed.seen, dialogue);
      if (move === 'verify') await me.fill('case:answer.verification', typed.seen, dialogue);
    });
    await me.sees(me.t(`words:finding.${becomes}`));
  }
}
