import { Clock } from './clock';

const clock = new Clock();

it('shows real time outside a moved span', () => {
  const before = Date.now();
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
});

it('keeps a moved instant over awaits, and only inside', async () => {
  const instant = new Date('2026-03-10T09:00:00Z');
  const seen = await clock.runAt(instant, async () => {
    await new Promise((done) => setTimeout(done, 5));
    return clock.now();
  });
  expect(seen).toEqual(instant);
  expect(clock.now().getTime()).not.toBe(instant.getTime());
});

it('two requests at different instants do not see each other', async () => {
  const at = (iso: string) => clock.runAt(new Date(iso), async () => { await Promise.resolve(); return clock.today('UTC'); });
  await expect(Promise.all([at('2025-01-01T00:00:00Z'), at('2026-06-30T00:00:00Z')])).resolves.toEqual(['2025-01-01', '2026-06-30']);
});

it('DECISIONS 5: the day is the one in the zone, not in UTC', () => {
  clock.runAt(new Date('2026-03-10T17:30:00Z'), () => {
    expect(clock.today('Asia/Shanghai')).toBe('2026-03-11');
    expect(clock.today('UTC')).toBe('2026-03-10');
  });
});
