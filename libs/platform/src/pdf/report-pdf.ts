import type { Language } from '@cb/domain';
import { divider, GOLD, GREY, INK, PAGE, seal } from './certificate-ornament';
import type { Picture } from './certificate-sheet';
import { type PdfContent, picture, printPdf, runs } from './pdf-printer';

const SIDE = 62;
const INNER = PAGE.width - 2 * SIDE;
const LINE = '#c9d1d8';

/** An issued audit report in the words of its language; the printer only lays it out. */
export interface ReportSheet {
  title: string;
  /** Kind of audit and standards, below the title. */
  subtitle: string;
  client: string;
  body: { name: string; address: string; mark: Picture | null };
  /** What a reader looks for first: case, dates, team, recommendation. */
  facts: readonly { label: string; value: string }[];
  sections: readonly { heading: string; text: string }[];
  /** Results point by point, where the kind of audit has them. */
  results: { heading: string; columns: readonly [string, string, string]; rows: readonly (readonly [string, string, string])[] } | null;
  signatory: { name: string; title: string };
  /** In the foot of each page: whose it is and that it is confidential. */
  foot: string;
  page: (page: number, pages: number) => string;
}

/**
 * An audit report on A4: a head with the facts, the headings in their order, the results as a table, who answers for it.
 * @throws UnprintableText for text in a script that the fonts do not have
 * @source ISO/IEC 17021-1:2015, 9.4.8
 */
export function reportPdf(sheet: ReportSheet, language: Language): Promise<Buffer> {
  return printPdf({
    pageSize: 'A4', pageMargins: [SIDE, 62, SIDE, 66], info: { title: `${sheet.title}, ${sheet.client}`, author: sheet.body.name },
    language: language === 'zh' ? 'zh-CN' : 'en',
    defaultStyle: { font: 'Latin', fontSize: 10, color: INK, lineHeight: 1.35 },
    header: (page: number) => (page === 1 ? null : small({ margin: [SIDE, 32, SIDE, 0], columns: [{ text: runs(`${sheet.title} · ${sheet.client}`) }] })),
    footer: (page: number, pages: number) => small({ margin: [SIDE, 18, SIDE, 0], columns: [{ text: runs(sheet.foot) }, { width: 'auto', text: runs(sheet.page(page, pages)) }] }),
    content: [...head(sheet), ...sheet.sections.map(section), ...results(sheet.results), signature(sheet)],
  });
}

const small = (content: object): object => ({ fontSize: 8, color: GREY, ...content });

const head = ({ body, title, subtitle, client, facts }: ReportSheet): PdfContent[] => [
  {
    columnGap: 12,
    columns: [
      body.mark ? { width: 120, ...picture(body.mark, [120, 44]) } : { width: 52, ...seal() as object },
      { width: '*', margin: [0, 8, 0, 0], stack: [{ text: runs(body.name), bold: true, fontSize: 11 }, { text: runs(body.address), color: GREY, fontSize: 8.5 }] },
    ],
  },
  { text: runs(title, true), fontSize: 30, lineHeight: 1, margin: [0, 26, 0, 4] },
  { text: runs(subtitle), color: GOLD, fontSize: 11 },
  { text: runs(client), bold: true, fontSize: 15, lineHeight: 1.2, margin: [0, 10, 0, 10] },
  {
    table: { widths: [130, '*'], body: facts.map(({ label, value }) => [{ text: runs(label), color: GREY, fontSize: 9 }, { text: runs(value) }]) },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => LINE, paddingTop: () => 3, paddingBottom: () => 3, paddingLeft: () => 0, paddingRight: () => 4 },
  },
  { margin: [0, 16, 0, 4], ...divider(INNER) as object },
];

/** A heading never stands alone at the foot of a page. */
const section = ({ heading, text }: { heading: string; text: string }, index: number): PdfContent => ({
  margin: [0, 10, 0, 0],
  stack: [
    { text: [{ text: `${index + 1}  `, color: GOLD }, ...runs(heading)], bold: true, fontSize: 11.5, margin: [0, 0, 0, 2], headlineLevel: 1 },
    ...text.split(/\n+/).map((paragraph) => ({ text: runs(paragraph), margin: [0, 0, 0, 3] })),
  ],
  ...(text.length < 600 ? { unbreakable: true } : {}),
});

const results = (table: ReportSheet['results']): PdfContent[] => (table === null ? [] : [
  { text: runs(table.heading), bold: true, fontSize: 11.5, margin: [0, 16, 0, 5] },
  {
    fontSize: 9,
    table: {
      headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths: [130, '*', '*'],
      body: [table.columns.map((text) => ({ text: runs(text), bold: true, color: '#ffffff', fillColor: INK })), ...table.rows.map(([point, result, evidence]) => [{ text: runs(point), bold: true }, { text: runs(result) }, { text: runs(evidence) }])],
    },
    layout: { hLineWidth: (line: number) => (line === 0 ? 0 : 0.5), vLineWidth: () => 0, hLineColor: () => LINE, paddingTop: () => 4, paddingBottom: () => 4, paddingLeft: () => 6, paddingRight: () => 6 },
  },
]);

const signature = ({ signatory }: ReportSheet): PdfContent => ({
  unbreakable: true, margin: [0, 34, 0, 0],
  stack: [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 190, y2: 0, lineWidth: 0.5, lineColor: INK }], margin: [0, 0, 0, 3] },
    { text: runs(signatory.name), bold: true }, { text: runs(signatory.title), color: GREY, fontSize: 8.5 },
  ],
});

/** The same report as lines of text. */
export const reportAsText = ({ title, subtitle, client, facts, sections, results: table, signatory }: ReportSheet): string => [
  title, subtitle, client, '', ...facts.map(({ label, value }) => `${label}: ${value}`),
  ...sections.flatMap(({ heading, text }, index) => ['', `${index + 1} ${heading}`, text]),
  ...(table ? ['', table.heading, ...table.rows.map((row) => row.join(' | '))] : []), '', `${signatory.name}, ${signatory.title}`, '',
].join('\n');
