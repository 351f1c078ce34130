/** Languages of the portal, the mails and the documents. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text that may end up on a certificate, by language: `{en: 'Service desk', zh: '服务台'}` (DECISIONS 7). */
export type LocalText = Partial<Record<Language, string>>;

/** The text in the wanted language, else in any language it has, else empty. */
export const inLanguage = (text: LocalText, language: Language): string =>
  text[language] ?? LANGUAGES.map((each) => text[each]).find((each) => each !== undefined) ?? '';
