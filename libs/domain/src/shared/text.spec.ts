import { fillText, hasText, refusing } from './text';
import { refusalIn } from '../rule/refusal-texts';

it('fills names with text, numbers, texts by language and lists', () => {
  const params = { who: 'Ann', count: 3, site: { en: 'Desk', zh: '服务台' }, all: ['a', { en: 'b', zh: '乙' }] };
  expect(fillText('{who} {count} {site} {all} {missing}', params, 'en')).toBe('Ann 3 Desk a, b {missing}');
  expect(fillText('{site} {all}', params, 'zh')).toBe('服务台 a、乙');
  expect(fillText('{site}', { site: { zh: '总部' } }, 'en')).toBe('总部');
});

it('makes a refusal in English that carries what another language needs', () => {
  const say = refusing({ 'R-DEC-04.major_open': { en: ['Open: {numbers}', 'Wait'], zh: ['未验证：{numbers}', '请等待'] } });
  expect(say('R-DEC-04.major_open', { numbers: ['1', '2'] }, 'findings')).toEqual({ message: 'Open: 1, 2', fix: 'Wait', key: 'R-DEC-04.major_open', params: { numbers: ['1', '2'] }, path: 'findings' });
  expect(say('R-DEC-04.major_open')).toEqual({ message: 'Open: {numbers}', fix: 'Wait', key: 'R-DEC-04.major_open' });
});

it('gives a refusal in the language of the reader', () => {
  const refusal = { message: 'Major nonconformities are not verified: 1, 2', fix: 'Wait', key: 'R-DEC-04.major_open', params: { numbers: ['1', '2'] } };
  expect(refusalIn(refusal, 'zh').message).toBe('严重不符合尚未验证：1、2');
  expect(refusalIn(refusal, 'en').message).toBe(refusal.message);
  expect(refusalIn({ message: 'other', key: 'R-X-1.unknown' }, 'zh')).toEqual({ message: 'other', fix: null });
  expect(refusalIn({ message: 'other', fix: 'mend' }, 'zh')).toEqual({ message: 'other', fix: 'mend' });
});

it('a refusal without a field or parameters has none', () => {
  const said = refusing({ 'R-DEC-02.no_reasons': { en: ['No reasons', 'Write them'], zh: ['没有理由', '请填写'] } })('R-DEC-02.no_reasons');
  expect(said).toStrictEqual({ message: 'No reasons', fix: 'Write them', key: 'R-DEC-02.no_reasons' });
});

it('knows whether something is written', () => {
  expect([null, undefined, '', ' ', 'x', {}, { en: ' ' }, { en: '', zh: '字' }].map(hasText)).toEqual([false, false, false, false, true, false, false, true]);
});
