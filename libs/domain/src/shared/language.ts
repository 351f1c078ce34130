/** Languages of the portal, the mails and the documents. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text that may end up on a certificate, by language: `{en: 'Service desk', zh: '服务台'}` (DECISIONS 7). */
export type LocalText = Partial<Record<Language, string>>;

/** True for text by language: something is written in each language it names, at most `maxLength` characters. */
export const isLocalText = (value: unknown, maxLength: number): value is LocalText =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  && Object.entries(value).every(([language, text]) =>
    (LANGUAGES as readonly string[]).includes(language) && typeof text === 'string' && text.trim() !== '' && text.length <= maxLength);

/** The text in the wanted language, else in any language it has, else empty. */
export const inLanguage = (text: LocalText, language: Language): string =>
  text[language] ?? LANGUAGES.map((each) => text[each]).find((each) => each !== undefined) ?? '';
