import type { Language } from '@cb/domain';
import { type PdfContent, printPdf, runs } from './pdf-printer';

/** A part of a plain written document. */
export type TextBlock = { title: string } | { heading: string } | { text: string } | { items: readonly string[] };

const INK = '#1f2933';
const GREY = '#66707a';

/**
 * Plain writing on A4 pages: title, headings, paragraphs, lists, page numbers.
 * @throws UnprintableText for a script that the fonts do not have
 */
export function textPdf(blocks: readonly TextBlock[], { title, author, language }: { title: string; author: string; language: Language }): Promise<Buffer> {
  return printPdf({
    pageSize: 'A4', pageMargins: [62, 62, 62, 62], info: { title, author }, language: language === 'zh' ? 'zh-CN' : 'en',
    defaultStyle: { font: 'Latin', fontSize: 10.5, color: INK, lineHeight: 1.35 },
    footer: (page: number, pages: number) => ({ text: [...runs(title), `   ${page} / ${pages}`], alignment: 'center', fontSize: 8, color: GREY, margin: [62, 20, 62, 0] }),
    content: blocks.map(content),
  });
}

function content(block: TextBlock): PdfContent {
  if ('title' in block) return { text: runs(block.title), fontSize: 20, bold: true, margin: [0, 0, 0, 14] };
  if ('heading' in block) return { text: runs(block.heading), fontSize: 12, bold: true, margin: [0, 10, 0, 3] };
  if ('items' in block) return { ul: block.items.map((item) => ({ text: runs(item) })), margin: [0, 0, 0, 4] };
  return { text: runs(block.text), margin: [0, 0, 0, 4] };
}

/** The same document as lines of text. */
export const blocksAsText = (blocks: readonly TextBlock[]): string => blocks.map((block) => {
  if ('title' in block) return `${block.title}\n`;
  if ('heading' in block) return `\n${block.heading}`;
  return 'items' in block ? block.items.map((item) => `- ${item}`).join('\n') : block.text;
}).join('\n').concat('\n');
