import { type Day } from '@cb/domain';
import { SettingsService } from '@cb/casework';
import { SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { ANSWER, type AuditCast, auditCastOf, closedStage2, freeEverybody, on, plannedStage2, programmedCase, proposedAudit, proposedTeam, readyCase, recordedFinding, runningStage2, STAGE1_DAYS } from './support/audits';
import { done } from './support/cases';
import { useApi } from './support';

jest.setTimeout(120_000);
const api = useApi();
let cast: AuditCast;
beforeAll(async () => { cast = await auditCastOf(api); });
beforeEach(() => freeEverybody(api));

describe('the client sees of an audit', () => {
  it('the plan without the reasons that the certification body noted for itself', async () => {
    const { id } = await plannedStage2(cast, await readyCase(cast));
    const planOf = async (who: 'client' | 'planner') => (await done(cast[who].get<{ plan: { items: unknown[]; reasons?: object } }>(`/api/audits/${id}`))).plan;
    expect(Object.keys((await planOf('planner')).reasons ?? {})).toEqual(['R-TIME-00']);
    const shown = await planOf('client');
    expect(shown.items.length).toBeGreaterThan(0);
    expect(shown).not.toHaveProperty('reasons');
  });

  it('no lead auditor, in lists neither, while a team is put together anew', async () => {
    const audit = await proposedTeam(cast, await proposedAudit(cast, await programmedCase(cast), 'stage1', STAGE1_DAYS));
    const leadOf = async (who: 'client' | 'planner') =>
      (await done(cast[who].get<{ items: { id: string; leadAuditor: string | null }[] }>(`/api/cases/${audit.caseId}/audits`))).items.find(({ id }) => id === audit.id)?.leadAuditor;
    expect(await leadOf('client')).toEqual(expect.any(String));
    await done(cast.client.post(`/api/audits/${audit.id}/team-objection`, { objection: 'The lead auditor was our consultant' }));
    expect([await leadOf('client'), await leadOf('planner')]).toEqual([null, expect.any(String)]);
  });
});

describe('days of a certification body in Shanghai', () => {
  beforeAll(async () => {
    const settings = api.app.get(SettingsService);
    await api.app.get(UnitOfWork).run(SYSTEM_ACTOR, async (tx) => settings.writeIn(tx, 'body', { ...(await settings.value(tx, 'body')), timeZone: 'Asia/Shanghai' }, (await settings.read(SYSTEM_ACTOR, 'body')).version));
  });

  it('an answer in the evening of UTC is given on the next day there', async () => {
    const running = await runningStage2(cast);
    const { id } = await recordedFinding(cast, running.id, 'minor');
    await closedStage2(cast, running);
    cast.client.at = '2026-07-03T17:00:00Z';
    await done(cast.client.post(`/api/findings/${id}/response`, ANSWER));
    expect(await api.database.query<{ met_on: Day }>(`SELECT met_on::text FROM obligation WHERE subject_id = $1 AND kind = 'finding_plan'`, [id])).toEqual([{ met_on: '2026-07-04' }]);
    on(cast, '2026-07-06');
  });
});
