import { readPdf } from '../../../../test/support/read-pdf';
import { reportAsText, reportPdf, type ReportSheet } from './report-pdf';
import { UnprintableText } from './pdf-printer';

jest.setTimeout(60_000);

const flat = (text: string): string => text.replace(/[\s\u200B]+/g, '');

const english: ReportSheet = {
  title: 'Audit report', subtitle: 'stage 2 audit · ISO/IEC 20000-1:2018', client: 'Hanseatic Cloud Services GmbH',
  body: { name: 'Northlight Certification', address: '12 Harbour Street, Rotterdam, The Netherlands', mark: null },
  facts: [{ label: 'Case', value: 'C-2026-0007' }, { label: 'Audit team', value: 'Anna Lindqvist (lead auditor); Łukasz Wójcik (auditor)' }],
  sections: [{ heading: 'Findings, evidence, conclusions', text: 'NC 1 (minor nonconformity), ISO/IEC 20000-1:2018 8.5.1: Changes are released without approval\nEvidence: change 4711' }, { heading: 'Use of marks', text: 'None used.' }],
  results: { heading: 'Results by point', columns: ['Point', 'Result', 'Evidence'], rows: [['Operational control', 'Fulfilled', 'Twelve changes sampled']] },
  signatory: { name: 'Anna Lindqvist', title: 'Lead auditor, answers for this report' }, foot: 'Northlight Certification · confidential', page: (page, pages) => `Page ${page} of ${pages}`,
};
const chinese: ReportSheet = {
  ...english, title: '审核报告', client: '汉萨云服务有限公司', facts: [{ label: '审核组', value: 'Anna Lindqvist（审核组长）' }],
  sections: [{ heading: '发现、证据和结论', text: '未发现不符合项。' }], results: null, page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
};

it.each([['en', english], ['zh', chinese]] as const)('R-REP-01: an issued report in %s holds every heading, its text, the facts and who answers for it', async (language, sheet) => {
  const all = flat((await readPdf(await reportPdf(sheet, language))).pages.join(''));
  const written = [sheet.title, sheet.client, ...sheet.facts.flatMap(({ label, value }) => [label, value]), ...sheet.sections.flatMap(({ heading, text }) => [heading, text]),
    ...(sheet.results?.rows.flat() ?? []), sheet.signatory.name, sheet.foot, sheet.page(1, 1)];
  for (const text of written) expect(all).toContain(flat(text));
});

it('a long report goes on over pages, each numbered, and says the same as text', async () => {
  const long = { ...english, sections: Array.from({ length: 21 }, (_, index) => ({ heading: `Heading ${index}`, text: `Paragraph ${index}. ${'Words of an auditor. '.repeat(40)}` })) };
  const { pages } = await readPdf(await reportPdf(long, 'en'));
  expect(pages.length).toBeGreaterThan(3);
  pages.forEach((text, index) => expect(flat(text)).toContain(flat(`Page ${index + 1} of ${pages.length}`)));
  for (const { heading } of long.sections) expect(reportAsText(long)).toContain(heading);
});

it('a script that the fonts do not have is refused, not left blank', async () => {
  await expect(async () => reportPdf({ ...english, client: 'שלום' }, 'en')).rejects.toThrow(UnprintableText);
});
