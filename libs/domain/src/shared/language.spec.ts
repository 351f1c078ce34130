import { inLanguage, isLocalText } from './language';

it.each([
  [{ en: 'Service desk' }], [{ zh: '服务台' }], [{ en: 'Service desk', zh: '服务台' }], [{ en: 'exactly 10' }],
])('DECISIONS 7: %j is text by language', (value) => expect(isLocalText(value, 12)).toBe(true));

it.each([
  [null], [undefined], ['Service desk'], [7], [true], [[]], [['Service desk']], [{}], [{ fr: 'Bureau' }], [{ en: 'Desk', fr: 'Bureau' }],
  [{ en: '' }], [{ en: ' ' }], [{ en: 'Desk', zh: ' ' }], [{ en: 7 }], [{ en: null }], [{ en: 'thirteen long' }], [{ en: 'Desk', zh: 'thirteen long' }],
])('DECISIONS 7: %j is none', (value) => expect(isLocalText(value, 12)).toBe(false));

it('the longest text is allowed, one character more is not', () => {
  expect([isLocalText({ en: 'abc' }, 3), isLocalText({ en: 'abcd' }, 3)]).toEqual([true, false]);
  expect(isLocalText(() => 'text', 3)).toBe(false);
});

it('a text is read in the wanted language, else in the one it has, else it is empty', () => {
  expect([inLanguage({ en: 'Desk', zh: '服务台' }, 'zh'), inLanguage({ en: 'Desk' }, 'zh'), inLanguage({ zh: '服务台' }, 'en'), inLanguage({}, 'en')]).toEqual(['服务台', 'Desk', '服务台', '']);
});
