import { useApi } from './support';

const api = useApi();

it('is live, and ready with database and migrations', async () => {
  expect(await api.call('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
  expect(await api.call('GET', '/health/ready')).toMatchObject({ status: 200, body: { ready: true, database: 'up', migrations: 'current', queue: 'up' } });
});

it('is not ready where a migration is missing', async () => {
  await api.database.query(`UPDATE migrations SET name = name || 'x' WHERE name = 'AuthSchema1764000000100'`);
  try {
    expect(await api.call('GET', '/health/ready')).toMatchObject({ status: 503, body: { ready: false, migrations: 'missing' } });
  } finally {
    await api.database.query(`UPDATE migrations SET name = 'AuthSchema1764000000100' WHERE name = 'AuthSchema1764000000100x'`);
  }
});

it('gives its numbers to the same machine only', async () => {
  const here = await api.call('GET', '/metrics');
  expect([here.status, here.text.includes('http_request_duration_seconds_bucket')]).toEqual([200, true]);
  const elsewhere = await api.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '192.0.2.1' });
  expect(elsewhere.statusCode).toBe(404);
  expect((await api.call('GET', '/metrics', { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(404);
});

it('describes itself at /api/openapi.json and /api/docs', async () => {
  const { status, body } = await api.call<{ paths: object }>('GET', '/api/openapi.json');
  expect([status, Object.keys(body.paths)]).toEqual([200, expect.arrayContaining(['/api/auth/session', '/api/accounts/{id}/roles'])]);
  const page = await api.call('GET', '/api/docs');
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('swagger-ui')]);
});

it('sends headers that keep other sites out', async () => {
  const { headers } = await api.call('GET', '/health/live');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-request-id': expect.any(String) });
});
