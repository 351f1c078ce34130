import { type Day } from '@cb/domain';
import { SettingsService } from '@cb/casework';
import { SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { ANSWER, type AuditCast, auditCastOf, closedStage2, freeEverybody, on, plannedStage2, programmedCase, proposedAudit, proposedTeam, readyCase, recordedFinding, runningStage2, STAGE1_DAYS } from './support/audits';
import { done } from './support/cases';
import { signedInStaff, useApi } from './support';

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

describe('the file of a person', () => {
  it('is not for colleagues: an auditor reads only the own record, and notes no observation of themselves', async () => {
    const record = { qualification: 'Engineer', affiliations: 'Owns shares of a client' };
    await api.database.query(`UPDATE person SET phone = '+49 40 1', record = $2, last_observed_on = '2026-01-05' WHERE id = $1`, [cast.lead.personId, record]);
    const path = `/api/people/${cast.lead.personId}`;
    expect(await done(cast.lead.get(path))).toMatchObject({ phone: '+49 40 1', record, lastObservedOn: '2026-01-05' });
    expect(await done(cast.auditor.get(path))).toMatchObject({ phone: null, record: {}, lastObservedOn: null });
    expect(await done(cast.manager.get(path))).toMatchObject({ record });
    const { version } = await done(cast.lead.get<{ version: number }>(path));
    expect((await cast.lead.put(path, { version, lastObservedOn: '2026-03-01' })).status).toBe(403);
    expect((await cast.lead.put(path, { version, phone: '+49 40 2' })).status).toBe(200);
  });
});

it('who has left the certification body gets no mail of a case; others look after the client\'s message', async () => {
  const caseId = await programmedCase(cast);
  const [owner] = await api.database.query<{ owner_id: string }>('SELECT owner_id FROM certification_case WHERE id = $1', [caseId]);
  const send = () => done(cast.client.post<{ id: string }>(`/api/cases/${caseId}/messages`, { text: 'When do you come?' }));
  const recipients = async (messageId: string) => (await api.database.query<{ recipient_id: string }>('SELECT recipient_id FROM mail WHERE occurrence = $1', [messageId])).map(({ recipient_id }) => recipient_id);
  expect(await recipients((await send()).id)).toContain(owner?.owner_id);
  const colleague = await signedInStaff(api, 'application_reviewer');
  await api.database.query('UPDATE person SET active = false WHERE id = $1', [owner?.owner_id]);
  const told = await recipients((await send()).id);
  await api.database.query('UPDATE person SET active = true WHERE id = $1', [owner?.owner_id]);
  expect([told.includes(colleague.personId), told.includes(owner?.owner_id ?? '')]).toEqual([true, false]);
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
