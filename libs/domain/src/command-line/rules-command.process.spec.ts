import { execFile } from 'node:child_process';
import path from 'node:path';
import { answer } from './rules-command';
import source from './worked-examples.json';

const ROOT = path.resolve(__dirname, '../../../..');

/** The command as a person runs it, without npm's own start. */
function rules(options: string[], input: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [path.join(ROOT, 'scripts/rules.mjs'), ...options], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

beforeAll(async () => { await rules(['dates'], '{}'); }, 60_000); // builds libs/domain once where it must

it.each(source.examples.map((example) => [example.id, example] as const))('%s of worked-examples.json through the command', async (_, { kind, inputs }) => {
  const { code, stdout, stderr } = await rules([kind], JSON.stringify(inputs));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect({ result: JSON.parse(stdout) }).toEqual(answer(kind, JSON.stringify(inputs)));
});

it.each([
  [['audit-time'], '{"scheme":"iso9001-2015","fullTime":-3}', 'fullTime'],
  [['sampling'], '{"cases":[{"sitesWithoutCentral":8.5}]}', 'cases[0].sitesWithoutCentral'],
  [['dates'], '{"decision":"2026-02-30"}', 'decision'],
  [['audit-time'], '{"scheme":"iso9001-2015","fullTime":3,"factors":[{"pct":-5}]}', 'factors[0].code'],
  [['audit-time'], '{"scheme":"iso9001-2015","fullTime":10000000}', 'fullTime'],
  [['dates'], '{"decision":"2026-03-10","lateRecertDecision":"2028-03-10"}', 'lateRecertDecision'],
  [['audit-time'], 'no json', ''],
  [['audit-time'], '', ''],
  [['astrology'], '{}', 'kind'],
  [[], '{}', 'kind'],
  [['dates', '--verbose'], '{}', ''],
])('%j with %s: exit code 2, one problem on standard error, nothing on standard output', async (options, input, place) => {
  const { code, stdout, stderr } = await rules(options, input);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toMatchObject({ type: expect.any(String), title: expect.any(String), errors: [{ path: place, message: expect.any(String) }] });
});
