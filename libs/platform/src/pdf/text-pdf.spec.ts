import { blocksAsText, textPdf, type TextBlock } from './text-pdf';
import { UnprintableText } from './pdf-printer';

const BLOCKS: TextBlock[] = [{ title: 'Certification agreement' }, { heading: '认证范围' }, { text: 'Hosting 托管' }, { items: ['One', '二'] }];

it('writes the same document as text and as PDF', async () => {
  expect(blocksAsText(BLOCKS)).toBe('Certification agreement\n\n\n认证范围\nHosting 托管\n- One\n- 二\n');
  const bytes = await textPdf(BLOCKS, { title: 'Agreement C-2026-0001', author: 'CB', language: 'zh' });
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const read = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(read).toContain('Certification agreement');
  expect(read.replaceAll(' ', '')).toContain('认证范围');
  expect(pdf.numPages).toBe(1);
}, 30_000);

it('refuses a script that the fonts do not have, instead of leaving blanks', () => {
  expect(() => textPdf([{ text: 'شركة' }], { title: 'A', author: 'CB', language: 'en' })).toThrow(UnprintableText);
});
