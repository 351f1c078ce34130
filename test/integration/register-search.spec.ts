import { REGISTER_SEARCH } from '@cb/casework';
import { useDatabase } from '../support/database';

const database = useDatabase();
const MANY = 20_000;

beforeAll(async () => {
  for (const table of ['certificate', 'certificate_version']) await database.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`); // without the cases behind them
  await database.query(`INSERT INTO certificate (id, case_id, organisation_id, certification_id, standard, number, state, state_since_on, confidential)
    SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'iso20000-1-2018', 'SMS-2026-' || lpad(n::text, 6, '0'), 'active', '2026-01-01', false FROM generate_series(1, ${MANY}) n`);
  await database.query(`INSERT INTO certificate_version (id, case_id, certificate_id, number, decision_id, cycle_id, holder, edition, scope, sites, first_certified_on, cycle_start_on, decided_on, effective_on, expiry_on)
    SELECT gen_random_uuid(), case_id, id, 1, gen_random_uuid(), gen_random_uuid(), jsonb_build_object('legalName', jsonb_build_object('en', 'Company ' || md5(number)), 'tradingName', null,
             'address', jsonb_build_object('city', CASE WHEN number LIKE '%777' THEN '{"en": "Rotterdam"}' ELSE '{"en": "Hamburg", "zh": "汉堡"}' END::jsonb, 'country', 'DE')),
           'ISO/IEC 20000-1:2018', '{}', '[]', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', '2028-12-31' FROM certificate`);
  await database.query('VACUUM ANALYZE certificate');
  await database.query('VACUUM ANALYZE certificate_version');
});

const PAGE = 20;
const search = async (text: string, after: string | null = null) => (await database.query<{ number: string }>(REGISTER_SEARCH, [text, null, null, after, PAGE], 'app')).map(({ number }) => number);
const planOf = async (text: string) => JSON.stringify(await database.query(`EXPLAIN (FORMAT JSON) ${REGISTER_SEARCH}`, [text, null, null, null, PAGE], 'app'));
const number = (n: number) => `SMS-2026-${String(n).padStart(6, '0')}`;

it('finds pages in the order of the numbers, by number, name and city', async () => {
  const first = await search('hamburg');
  expect(first).toEqual(Array.from({ length: PAGE }, (_, index) => number(index + 1)));
  expect((await search('hamburg', first.at(-1)))[0]).toBe(number(PAGE + 1));
  expect(await search('rotterdam')).toEqual(Array.from({ length: PAGE }, (_, index) => number(777 + index * 1_000)));
  expect(await search('sms-2026-000777')).toEqual([number(777)]);
  expect(await search('nobody')).toEqual([]);
});

it.each(['hamburg', 'rotterdam', '汉堡', 'a', 'sms', 'sms-2026-0007', 'nobody at all'])('%s is found by indexes, as the application role, among twenty thousand', async (text) => {
  expect(await planOf(text)).not.toContain('Seq Scan');
});
