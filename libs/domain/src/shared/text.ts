import { inLanguage, type Language, type LocalText } from './language';
import type { Refused } from './machine';

/** What fills a `{name}` in a sentence. A list is joined in the reader's way. */
export type TextParam = string | number | LocalText | readonly (string | LocalText)[];
export type TextParams = Readonly<Record<string, TextParam>>;

/** A sentence in every language of the portal. */
export type Sentence = Record<Language, string>;
/** What stands against a move, and what to do about it. */
export type RefusalText = Record<Language, readonly [message: string, fix: string]>;
/** By key: the rule id, a dot, the case. */
export type RefusalTexts = Readonly<Record<`R-${string}.${string}`, RefusalText>>;

const LIST_COMMA: Record<Language, string> = { en: ', ', zh: '、' };

const write = (param: string | number | LocalText, language: Language): string =>
  typeof param === 'object' ? inLanguage(param, language) : String(param);

/** The template with its `{names}` filled; a name without a parameter stays as it is. */
export const fillText = (template: string, params: TextParams, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = params[name];
    if (param === undefined) return whole;
    return Array.isArray(param)
      ? param.map((each: string | LocalText) => write(each, language)).join(LIST_COMMA[language])
      : write(param as string | number | LocalText, language);
  });

/** Makes refusals out of a table of texts: `say('R-APP-06.no_people', { site }, 'sites[1].people')`. */
export const refusing = <Texts extends RefusalTexts>(texts: Texts) =>
  (key: keyof Texts & string, params: TextParams = {}, path?: string): Refused => {
    const [message, fix] = (texts[key] as RefusalText).en;
    return {
      message: fillText(message, params, 'en'),
      fix: fillText(fix, params, 'en'),
      key,
      ...(Object.keys(params).length > 0 && { params }),
      ...(path !== undefined && { path }),
    };
  };

/** True for text with something written in any language. */
export const hasText = (text: LocalText | string | null | undefined): boolean =>
  typeof text === 'string' ? text.trim() !== '' : Object.values(text ?? {}).some((each) => each.trim() !== '');
