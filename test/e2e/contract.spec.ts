import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

it('no two DTOs share a name: the contract would keep one of them', () => {
  const files = readdirSync(join(ROOT, 'apps/api/src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const names = files.flatMap((file) => [...readFileSync(join(ROOT, 'apps/api/src', file), 'utf8').matchAll(/^export class (\w+Dto)\b/gm)].map((match) => match[1]));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
