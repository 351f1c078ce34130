import { signedInStaff, useApi } from './support';

const MOST = 5;
const api = useApi({ PUBLIC_REQUESTS_PER_MINUTE: String(MOST), TRUST_PROXY: '1' });
const PROXY = '10.0.0.2';
let minute = Date.now();
/** Every test begins a minute of its own. */
beforeEach(() => { jest.spyOn(Date, 'now').mockReturnValue(minute += 61_000); });
afterEach(() => { jest.restoreAllMocks(); });

const ask = (remoteAddress: string, forwarded?: string, path = '/verify/SMS-1999-0001') =>
  api.app.inject({ method: 'GET', url: path, remoteAddress, ...(forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }) });
/** The statuses of one request more than is allowed, from the addresses that the function gives. */
const flood = async (each: (n: number) => ReturnType<typeof ask>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let n = 0; n <= MOST; n += 1) statuses.push((await each(n)).statusCode);
  return statuses;
};
const STOPPED = [404, 404, 404, 404, 404, 429];
const LET_THROUGH = [404, 404, 404, 404, 404, 404];

it('one address is stopped with a problem and the seconds to wait, another is not; the next minute begins anew', async () => {
  expect(await flood(() => ask('198.51.100.1'))).toEqual(STOPPED);
  const refused = await ask('198.51.100.1', undefined, '/api/public/certificates?q=x');
  expect([refused.statusCode, refused.headers['content-type'], refused.headers['retry-after'], refused.headers['cache-control']]).toEqual([429, 'application/problem+json; charset=utf-8', '60', 'no-store']);
  expect(refused.json()).toMatchObject({ code: 'too_many_requests', detail: expect.stringContaining('60 seconds') });
  expect((await ask('198.51.100.2')).statusCode).toBe(404);
  minute += 61_000;
  jest.spyOn(Date, 'now').mockReturnValue(minute);
  expect((await ask('198.51.100.1')).statusCode).toBe(404);
});

it('sign-ins count too, however many accounts are tried', async () => {
  const tried = await flood((n) => api.app.inject({ method: 'POST', url: '/api/auth/sign-in', remoteAddress: '198.51.100.3', payload: { email: `somebody${n}@cb.example`, password: 'a guessed password' } }));
  expect(tried).toEqual([401, 401, 401, 401, 401, 429]);
});

it('callers behind our proxy are counted by their own address, and nobody hides behind an invented one', async () => {
  expect(await flood((n) => ask(PROXY, `198.51.100.${10 + n}`))).toEqual(LET_THROUGH);
  expect(await flood((n) => ask(PROXY, `192.0.2.${n}, 198.51.100.20`))).toEqual(STOPPED);
  expect(await flood((n) => ask(PROXY, `192.0.2.${n}, 10.0.0.9`))).toEqual(STOPPED);
  expect(await flood((n) => ask('203.0.113.5', `192.0.2.${n}`))).toEqual(STOPPED); // not by way of the proxy
});

it('an IPv6 network is one caller, and so is an IPv4 address in either form', async () => {
  expect(await flood((n) => ask(`2001:db8:0:7::${n + 1}`))).toEqual(STOPPED);
  expect(await flood((n) => ask(`2001:db8:0:${n + 8}::1`))).toEqual(LET_THROUGH);
  expect(await flood((n) => ask(n % 2 === 0 ? '198.51.100.30' : '::ffff:198.51.100.30'))).toEqual(STOPPED);
});

it('probes and who is signed in are not counted', async () => {
  jest.restoreAllMocks();
  const planner = await signedInStaff(api, 'planner');
  for (let n = 0; n <= MOST; n += 1) expect([(await ask('127.0.0.1', undefined, '/health/live')).statusCode, (await planner.get('/api/cases')).status]).toEqual([200, 200]);
});

describe('with proxies named by address', () => {
  const named = useApi({ PUBLIC_REQUESTS_PER_MINUTE: '1', TRUST_PROXY: '203.0.113.0/24' });
  it('believes these and no others', async () => {
    jest.restoreAllMocks();
    const from = async (remoteAddress: string, forwarded: string) => (await named.app.inject({ method: 'GET', url: '/api/setup', remoteAddress, headers: { 'x-forwarded-for': forwarded } })).statusCode;
    expect([await from('203.0.113.5', '192.0.2.1'), await from('203.0.113.6', '192.0.2.2'), await from('203.0.113.6', '192.0.2.1')]).toEqual([200, 200, 429]);
    expect([await from('10.0.0.2', '192.0.2.3'), await from('10.0.0.2', '192.0.2.4')]).toEqual([200, 429]);
  });
});
