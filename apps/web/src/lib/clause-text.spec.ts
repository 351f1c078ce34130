import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULE_CATALOGUE } from '@cb/domain';
import type { TFunction } from 'i18next';
import { clauseText } from './clause-text';

const CHINESE = (JSON.parse(readFileSync(path.join(__dirname, '../locales/zh/words.json'), 'utf8')) as { citation: Record<string, string> }).citation;
const inChinese = ((key: string) => CHINESE[key.replace('words:citation.', '')] ?? key) as TFunction;

/** What stays in Latin letters: bodies, kinds of documents, and the letter of a clause. */
const NAMES = /\b(ISO|IEC|IAF|MD\d+|EA|[a-z]|[A-Z])\b/g;

it.each(Object.values(RULE_CATALOGUE).map(({ clause }) => clause))('%s has no English word left in Chinese', (clause) => {
  expect(clauseText(clause, inChinese).replace(NAMES, '')).not.toMatch(/[A-Za-z]{2,}/);
});

it('cites in Chinese as an assessor there reads it', () => {
  expect(clauseText('certification scheme; ISO/IEC 17021-1:2015, 9.4.8.2 p and 9.5.3.1 e', inChinese)).toBe('认证方案; ISO/IEC 17021-1:2015, 9.4.8.2 p 和 9.5.3.1 e');
  expect(clauseText('practice of certification bodies', inChinese)).toBe('认证机构的惯例');
});
