import { type Language, LANGUAGES, SCHEME_PACKS } from '@cb/domain';

const DOCUMENTS: Record<Language, string> = { en: 'the documents of the management system', zh: '管理体系文件' };
const BETWEEN: Record<Language, string> = { en: '; ', zh: '；' };

/** The standards with their editions and the client's own documents, as they stand in plan and report where the planner wrote nothing else. */
export const criteriaOf = (standards: readonly string[], language: Language): string =>
  [...SCHEME_PACKS.filter(({ id }) => standards.includes(id)).map(({ code }) => code), DOCUMENTS[language]].join(BETWEEN[language]);

/** The criteria of an audit in a language: a planner's own words stay as they are. */
export const criteriaIn = ({ criteria, standards }: { criteria: string | null; standards: readonly string[] }, language: Language): string =>
  LANGUAGES.some((each) => criteria === criteriaOf(standards, each)) ? criteriaOf(standards, language) : (criteria ?? '');
