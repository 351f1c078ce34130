import { acceptedLanguage } from './language';

it.each([
  [undefined, null], ['', null], ['fr', null], ['en', 'en'], ['zh-Hans-CN', 'zh'], ['fr, zh;q=0.4, en;q=0.6', 'en'], ['en;q=0.5, zh', 'zh'], ['EN-gb', 'en'], [';;;,', null], ['*', null],
])('%s asks for %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
