import { createLogger, currentRequestId, NestLogger, withLogContext } from './logger';

const capture = () => {
  const lines: string[] = [];
  const logger = createLogger({ logLevel: 'info' }, 'api', { write: (line) => void lines.push(line) });
  return { lines, logger, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
};

it('takes secrets and addresses out of a line', () => {
  const { logger, lines } = capture();
  logger.info({ password: 'hunter2', to: 'li.na@example.cn', user: { email: 'li.na@example.cn' } }, 'sent to li.na@example.cn');
  expect(lines.join()).not.toMatch(/hunter2|li\.na/);
  expect(lines.join()).toContain('sent to [address]');
});

it('writes of a database error neither its values nor its detail', () => {
  const { logger, lines } = capture();
  const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(li.na@example.cn)', parameters: ['secret'] });
  logger.error({ err: error }, 'failed');
  expect(lines.join()).not.toMatch(/li\.na|secret/);
  expect(lines.join()).toContain('23505');
});

it('puts the request id on every line of the request', async () => {
  const { logger, last } = capture();
  await withLogContext({ requestId: 'r-1' }, async () => {
    await Promise.resolve();
    logger.info('done');
    expect(currentRequestId()).toBe('r-1');
  });
  expect(last()).toMatchObject({ requestId: 'r-1', msg: 'done', name: 'api' });
});

it("carries Nest's own lines with their area", () => {
  const { logger, last } = capture();
  new NestLogger(logger).error(new Error('broken'), 'Bootstrap');
  expect(last()).toMatchObject({ area: 'Bootstrap', msg: 'broken', err: { message: 'broken' } });
});
