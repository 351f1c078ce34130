import type { Language } from '@cb/domain';
import type { MailCatalogue, MailTemplate, MailText } from './mail-params';
import { ENGLISH_MAILS } from './mails.en';
import { CHINESE_MAILS } from './mails.zh';

export const MAIL_CATALOGUES: Readonly<Record<Language, MailCatalogue>> = { en: ENGLISH_MAILS, zh: CHINESE_MAILS };
export const MAIL_TEMPLATES = Object.keys(ENGLISH_MAILS) as MailTemplate[];

const PLACEHOLDER = /\{(\w+)\}/g;

/** The values that a mail's sentences ask for, `link` included where it has a button. */
export function placeholdersOf({ subject, paragraphs, action, after = [] }: MailText): string[] {
  const names = [subject, ...paragraphs, ...after].flatMap((text) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''));
  return [...new Set(action ? [...names, 'link'] : names)].sort();
}

/** The text with its values. @throws Error when a value is missing: the mail must not go out with a hole in it */
export function fill(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = valueOf(name);
    if (value === undefined) throw new Error(`mail value "${name}" is missing`);
    return value;
  });
}
