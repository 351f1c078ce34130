import { dirname, join } from 'node:path';
import type { Day, Language } from '@cb/domain';
import type { Picture } from './certificate-sheet';

/** A part of a pdfmake document; its shape is checked by the library, which brings no types. */
export type PdfContent = string | PdfContent[] | { [key: string]: unknown };
export type PdfDocument = { content: PdfContent; [key: string]: unknown };

interface PdfMake {
  setFonts(fonts: Record<string, Record<string, string>>): void;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  createPdf(document: PdfDocument): { getBuffer(): Promise<Buffer> };
}

const LATIN = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
const HAN = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const latin = (weight: string): string => join(LATIN, weight, `NotoSans_${weight}.ttf`);
const han = (weight: string): string => join(HAN, weight, `NotoSansSC_${weight}.ttf`);

/** Noto Sans SC has no Ł or ź, Noto Sans no Chinese: text is split into runs for one or the other. LatinLight is for large titles. */
const FONTS = {
  Latin: { normal: latin('400Regular'), bold: latin('600SemiBold'), italics: latin('400Regular_Italic'), bolditalics: latin('600SemiBold_Italic') },
  Han: { normal: han('400Regular'), bold: han('600SemiBold'), italics: han('400Regular'), bolditalics: han('600SemiBold') },
  LatinLight: { normal: latin('300Light') },
};

const pdfmake = require('pdfmake') as PdfMake;
pdfmake.setFonts(FONTS);
// A document is made from our rows only: it may fetch nothing and read no file but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(LATIN) || path.startsWith(HAN));

export const printPdf = (document: PdfDocument): Promise<Buffer> => pdfmake.createPdf(document).getBuffer();

const HAN_RUN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]+/gu;
const PRINTABLE = /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Inherited}]|(?!\p{Emoji_Presentation})\p{Script=Common})*$/u;
const LONGEST_WORD = 28;

/** Text that the fonts cannot print. A certificate with blanks in a name must not leave the house. */
export class UnprintableText extends Error {
  constructor(text: string) {
    super(`this text has letters that cannot be printed: ${text}`);
    this.name = 'UnprintableText';
  }
}

/**
 * Text as runs of the right font; words longer than a line get places where they may break.
 * @throws UnprintableText
 */
export function runs(text: string, light = false): PdfContent[] {
  if (!PRINTABLE.test(text)) throw new UnprintableText(text);
  const breakable = text.replace(new RegExp(`[^\\s\\u2E80-\\u9FFF]{${LONGEST_WORD}}(?=\\S)`, 'gu'), '$&\u200B');
  const parts: PdfContent[] = [];
  let at = 0;
  for (const match of breakable.matchAll(HAN_RUN)) {
    if (match.index > at) parts.push({ text: breakable.slice(at, match.index), font: light ? 'LatinLight' : 'Latin' });
    parts.push({ text: match[0], font: 'Han' });
    at = match.index + match[0].length;
  }
  if (at < breakable.length) parts.push({ text: breakable.slice(at), font: light ? 'LatinLight' : 'Latin' });
  return parts;
}

/** How much room text takes, counted in narrow letters: a Chinese character takes two. */
export const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/u.test(letter) ? 2 : 1), 0);

/** A picture that keeps its shape within `fit`: width and height in points. */
export const picture = (image: Picture, fit: [number, number]): object =>
  image.kind === 'svg' ? { svg: image.content, fit } : { image: `data:image/${image.kind};base64,${image.content.toString('base64')}`, fit };

/** `10 March 2026`, `2026年3月10日`. */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
