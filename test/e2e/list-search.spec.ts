import { done } from './support/cases';
import { type DecisionCast, decisionCastOf, grantedCase } from './support/decisions';
import { signedInStaff, type SignedInUser, useApi } from './support';

const api = useApi();
const LISTS = ['cases', 'certificates', 'organisations'] as const;
type List = (typeof LISTS)[number];
/** A client with a certificate: what each list holds of it. */
interface Held { cast: DecisionCast; ids: Record<List, string>; numbers: Record<'cases' | 'certificates', string> }
let harbour: Held;
let elbe: Held;

async function certified(en: string, zh: string): Promise<Held> {
  const cast = await decisionCastOf(api, en);
  const { caseId, certificate } = await grantedCase(api, cast);
  const organisation = cast.client.organisationId ?? '';
  await api.database.query(`UPDATE organisation SET legal_name = jsonb_build_object('en', $2::text, 'zh', $3::text) WHERE id = $1`, [organisation, en, zh]);
  const { number } = await done(cast.planner.get<{ number: string }>(`/api/cases/${caseId}`));
  return { cast, ids: { cases: caseId, certificates: certificate.id, organisations: organisation }, numbers: { cases: number, certificates: certificate.number } };
}

beforeAll(async () => {
  harbour = await certified('Harbour Cloud Ltd', '港湾云有限公司');
  elbe = await certified('Elbe Data Ltd', '易北数据有限公司');
});

const search = async (who: SignedInUser, list: List, text: string): Promise<string[]> =>
  (await done(who.get<{ items: { id: string }[] }>(`/api/${list}?text=${encodeURIComponent(text)}`))).items.map(({ id }) => id).sort();

describe.each(LISTS)('the search of %s', (list) => {
  const both = (): string[] => [harbour.ids[list], elbe.ids[list]].sort();

  it.each(['ltd', ' LTD', 'td', 'd', '有限公司', '有限', '司'])('finds «%s» in both names, for each only where they may see it', async (text) => {
    for (const staff of [harbour.cast.planner, await signedInStaff(api, 'assessor')]) expect(await search(staff, list, text)).toEqual(both());
    for (const { cast, ids } of [harbour, elbe]) for (const theirs of [cast.client, cast.lead]) expect(await search(theirs, list, text)).toEqual([ids[list]]);
    expect(await search(await signedInStaff(api, 'auditor'), list, text)).toEqual([]);
  });

  it.each([['bour clo', 'harbour'], ['ur', 'harbour'], ['港湾', 'harbour'], ['湾云有', 'harbour'], ['lbe d', 'elbe'], ['北数', 'elbe'], ['数据有限公司', 'elbe']])('finds «%s» in one name, and the other client nothing by it', async (text, name) => {
    const [theirs, other] = name === 'harbour' ? [harbour, elbe] : [elbe, harbour];
    expect(await search(theirs.cast.planner, list, text)).toEqual([theirs.ids[list]]);
    expect(await search(theirs.cast.client, list, text)).toEqual([theirs.ids[list]]);
    for (const stranger of [other.cast.client, other.cast.lead]) expect(await search(stranger, list, text)).toEqual([]);
  });

  it.each(['%', '_', '\\', '%%', 'l_d', 'l%d', '港云', '限有', 'nothing like it', '没有'])('takes «%s» as it is written, and finds nothing', async (text) => {
    expect(await search(harbour.cast.planner, list, text)).toEqual([]);
  });
});

it.each(['cases', 'certificates'] as const)('%s are found by any part of the number, by those who may see them', async (list) => {
  const number = harbour.numbers[list];
  for (const text of [number, number.toLowerCase(), number.slice(2), number.slice(-4)]) expect(await search(harbour.cast.planner, list, text)).toEqual([harbour.ids[list]]);
  expect(await search(harbour.cast.planner, list, number.slice(0, 2))).toEqual([harbour.ids[list], elbe.ids[list]].sort());
  for (const stranger of [elbe.cast.client, elbe.cast.lead]) expect(await search(stranger, list, number)).toEqual([]);
});

it('a search keeps the other filters, and goes on from page to page', async () => {
  const { cast, ids } = harbour;
  const items = async (address: string) => (await done(cast.planner.get<{ items: { id: string }[]; next: string | null }>(address)));
  expect((await items('/api/certificates?text=ltd&state=suspended')).items).toEqual([]);
  expect((await items(`/api/certificates?text=ltd&caseId=${ids.cases}`)).items).toEqual([expect.objectContaining({ id: ids.certificates })]);
  expect((await items('/api/certificates?text=ltd&expiresBefore=2020-01-01')).items).toEqual([]);
  expect((await items('/api/certificates?text=ltd&expiresBefore=2099-01-01')).items).toHaveLength(2);
  expect((await items(`/api/cases?text=ltd&organisationId=${ids.organisations}`)).items).toEqual([expect.objectContaining({ id: ids.cases })]);
  for (const list of LISTS) {
    const first = await items(`/api/${list}?text=td&limit=1`);
    const second = await items(`/api/${list}?text=td&limit=1&after=${String(first.next)}`);
    expect([...first.items, ...second.items].map(({ id }) => id).sort()).toEqual([ids[list], elbe.ids[list]].sort());
    expect(second.next).toBeNull();
  }
});
