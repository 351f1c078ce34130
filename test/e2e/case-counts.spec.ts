import { acceptedApplication, castOf, type Cast, contractedCase, done, filledApplication, submittedApplication } from './support/cases';
import { CaseStandings } from '@cb/casework';
import { signedInClient, signedInStaff, useApi } from './support';

interface Row { id: string; ownerId: string | null; status: { step: string; who: string; byOn: string | null }; nextDueOn: string | null }
interface Rows { items: Row[]; next: string | null }
interface Counts { steps: { step: string; who: string; count: number; happened: { en: string; zh: string } }[]; owners: { ownerId: string | null; ownerName: string | null; open: number; overdue: number }[]; open: number; mine: number; overdue: number }

const api = useApi();
let cast: Cast;
let contracted: string;
beforeAll(async () => {
  cast = await castOf(api);
  await filledApplication(cast);
  await submittedApplication(cast);
  const { id, caseId, version } = await submittedApplication(cast);
  const started = await done(cast.reviewer.post<{ version: number }>(`/api/applications/${id}/review`, { version }));
  await done(cast.reviewer.post(`/api/applications/${id}/information-request`, { version: started.version, question: 'Who runs the backup?' }));
  expect(caseId).not.toBe('');
  await acceptedApplication(cast);
  ({ caseId: contracted } = await contractedCase(cast));
});

const counts = (who = cast.planner): Promise<Counts> => done(who.get<Counts>('/api/cases/counts'));
const rows = async (query: string, who = cast.planner): Promise<Row[]> => (await done(who.get<Rows>(`/api/cases?limit=200&${query}`))).items;

describe('counts', () => {
  it('say how many cases stand at each step, in both languages, and each leads to the list of exactly those', async () => {
    const { steps, open } = await counts();
    expect(Object.fromEntries(steps.map(({ step, count }) => [step, count]))).toEqual({
      'application.draft': 1, 'application.submitted': 1, 'application.info_requested': 1, 'contract.calculate': 1, 'initial.contracted': 1,
    });
    expect(open).toBe(5);
    for (const { step, who, count, happened } of steps) {
      const found = await rows(`step=${step}&who=${who}`);
      expect([step, found.length, found.every(({ status }) => status.step === step && status.who === who)]).toEqual([step, count, true]);
      expect(happened.zh).not.toBe(happened.en);
    }
  });

  it('tell each person what waits for them: a role of theirs, or the case that they own or stand in for', async () => {
    const before = await counts();
    expect(before.mine).toBe(1); // the planner has the contracted case
    expect((await rows('who=me')).map(({ id }) => id)).toEqual([contracted]);
    const [calculate] = await rows('step=contract.calculate');
    const { version } = await done(cast.planner.get<{ version: number }>(`/api/cases/${calculate?.id}`));
    await done(cast.planner.put(`/api/cases/${calculate?.id}/owner`, { version, ownerId: cast.reviewer.personId, standInId: cast.planner.personId }));
    expect((await counts()).mine).toBe(2);
    expect((await rows('who=me')).map(({ id }) => id).sort()).toEqual([contracted, calculate?.id].sort());
    expect((await counts(cast.reviewer)).owners.find(({ ownerId }) => ownerId === cast.reviewer.personId)?.open).toBeGreaterThan(0);
  });

  it('count per owner what is open and what is overdue, and the list by day begins with that', async () => {
    const quality = await signedInStaff(api, 'quality_manager');
    quality.at = '2026-05-10T09:00:00Z'; // the question to the client was due on 9 April
    const late = await counts(quality);
    expect(late.overdue).toBe(1);
    expect(late.owners.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(1);
    expect(late.owners.reduce((sum, { open }) => sum + open, 0)).toBe(late.open);
    const byDay = await rows('sort=due');
    expect(byDay[0]?.status).toMatchObject({ step: 'application.info_requested', byOn: '2026-04-09' });
    expect((await rows('due=overdue', quality)).map(({ id }) => id)).toEqual([byDay[0]?.id]);
    expect(await rows('due=overdue')).toEqual([]); // on 10 March
    expect((await rows('due=month')).map(({ id }) => id)).toEqual([byDay[0]?.id]);
    expect(await rows('due=week')).toEqual([]);
    expect(byDay).toHaveLength(5);
  });

  it('the list by day goes on page by page, each case once', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { items, next } = await done(cast.planner.get<Rows>(`/api/cases?sort=due&limit=2${after}`));
      seen.push(...items.map(({ id }) => id));
      if (!next) break;
      after = `&after=${next}`;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it('a new number of days for an answer moves the day of those who are asked', async () => {
    const admin = await signedInStaff(api, 'administrator');
    const { value, version } = await done(admin.get<{ value: object; version: number }>('/api/settings/periods'));
    await done(admin.put('/api/settings/periods', { version, value: { ...value, informationRequestDays: 40 } }));
    expect((await rows('sort=due'))[0]?.status.byOn).toBe('2026-04-19');
    expect(await rows('due=month')).toEqual([]);
  });

  it('cases without a standing get one from the look for unfinished work', async () => {
    await api.database.query('DELETE FROM case_standing');
    expect((await counts()).open).toBe(0);
    expect(await api.app.get(CaseStandings).catchUp()).toBe(5);
    expect((await counts()).open).toBe(5);
    expect(await api.app.get(CaseStandings).catchUp()).toBe(0);
  });
});

it('each sees only what it may: an auditor without a case nothing, a client only its own, and no counts', async () => {
  const auditor = await signedInStaff(api, 'auditor');
  expect(await counts(auditor)).toEqual({ steps: [], owners: [], open: 0, mine: 0, overdue: 0 });
  const stranger = await signedInClient(api, 'Nosy Ltd');
  expect((await stranger.get('/api/cases/counts')).status).toBe(403);
  expect(await rows('sort=due', stranger)).toEqual([]);
  expect(await rows('who=me&sort=due', cast.client)).toHaveLength(2);
  expect((await cast.planner.get('/api/cases?step=nowhere')).status).toBe(400);
  expect((await cast.planner.get('/api/cases?who=elsewhere')).status).toBe(400);
});
