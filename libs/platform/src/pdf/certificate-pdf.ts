import { type Day, inLanguage, type Language } from '@cb/domain';
import { divider, GOLD, GREY, INK, PAGE, pageOrnament, seal } from './certificate-ornament';
import type { CertificateSheet } from './certificate-sheet';
import { CERTIFICATE_WORDS, type CertificateWords } from './certificate-words';
import { dayInWords, type PdfContent, picture, printPdf, runs, widthOf } from './pdf-printer';

const SIDE = 62;
const INNER = PAGE.width - 2 * SIDE;
/** Room on the front for name, address, standard and scope, in narrow letters; a scope beyond it is stated in the annex, never cut. */
const FRONT_ROOM = 620;
/** What one note below the dates takes of it, and its height in points. */
const NOTE_ROOM = 90;
const NOTE_HEIGHT = 13;
const FOOT_HEIGHT = 288;

/**
 * One version of a certificate as an A4 document: a front page, and an annex where there are several sites or a long scope.
 * @throws UnprintableText for a name in a script that the fonts do not have
 * @source ISO/IEC 17021-1:2015, 8.2.2
 */
export async function certificatePdf(sheet: CertificateSheet, language: Language): Promise<Buffer> {
  const print = new CertificatePrint(sheet, language);
  return printPdf({
    pageSize: 'A4',
    info: { title: `${print.words.title} ${sheet.number}`, author: inLanguage(sheet.body.name, language), subject: sheet.standard.code },
    language: language === 'zh' ? 'zh-CN' : 'en',
    defaultStyle: { font: 'Latin', fontSize: 10, color: INK, lineHeight: 1.25 },
    ...(sheet.supersededOn ? { watermark: { text: print.words.obsolete, font: language === 'zh' ? 'Han' : 'Latin', bold: true, color: '#b3261e', opacity: 0.13 } } : {}),
    background: (page: number) => pageOrnament(page === 1),
    content: print.annexNeeded ? [print.front(), print.annex()] : [print.front()],
  });
}

class CertificatePrint {
  readonly words: CertificateWords;
  private readonly scopeOnFront: boolean;

  constructor(private readonly sheet: CertificateSheet, private readonly language: Language) {
    this.words = CERTIFICATE_WORDS[language];
    const { client, standard, scope } = sheet;
    const taken = [client.name, client.tradingName ?? {}, client.address, standard.title, scope].reduce((sum, text) => sum + widthOf(this.local(text)), 0);
    this.scopeOnFront = taken <= FRONT_ROOM - NOTE_ROOM * this.notes().length;
  }

  get annexNeeded(): boolean {
    return this.sheet.sites.length > 1 || !this.scopeOnFront;
  }

  /** The footer holds dates, number and QR code, so they are on the front however long the names are. */
  front(): PdfContent {
    const { client, standard, body } = this.sheet;
    const name = this.local(client.name);
    const tradingName = client.tradingName ? this.local(client.tradingName) : '';
    const title = this.local(standard.title);
    return {
      pageMargins: [SIDE, 52, SIDE, FOOT_HEIGHT + NOTE_HEIGHT * this.notes().length],
      footer: () => this.details(),
      section: [
        body.mark ? { ...picture(body.mark, [150, 52]), alignment: 'center' } : { columns: [{ width: '*', text: '' }, { width: 52, ...seal() as object }, { width: '*', text: '' }] },
        this.centred(this.local(body.name), { fontSize: 12, bold: true, margin: [0, 6, 0, 0] }),
        { text: runs(this.words.title.toUpperCase(), true), fontSize: 36, alignment: 'center', characterSpacing: this.language === 'zh' ? 12 : 7, color: INK, margin: [0, 14, 0, 0], lineHeight: 1 },
        this.centred(this.words.subtitle, { fontSize: 10.5, color: GOLD, characterSpacing: 1.5, margin: [0, 4, 0, 10] }),
        this.centred(this.words.certify, { color: GREY, margin: [0, 0, 0, 4] }),
        this.centred(name, { fontSize: sizeFor(name, [[34, 24], [60, 19], [120, 15], [220, 12]], 10), bold: true, lineHeight: 1.15 }),
        ...(tradingName ? [this.centred(`${this.words.trading} ${tradingName}`, { color: GREY })] : []),
        this.centred(this.local(client.address), { margin: [0, 3, 0, 8] }),
        divider(INNER),
        this.centred(this.words.operates(this.local(standard.system)), { color: GREY, margin: [0, 6, 0, 2] }),
        this.centred(standard.code, { fontSize: 22, bold: true, lineHeight: 1.15 }),
        ...(title ? [this.centred(title, { color: GREY, fontSize: 9 })] : []),
        ...this.scopeLines(),
      ],
    };
  }

  annex(): PdfContent {
    const { number, version, sites, scope } = this.sheet;
    return {
      pageMargins: [SIDE - 14, 92, SIDE - 14, 64],
      header: () => ({ margin: [SIDE - 14, 44, SIDE - 14, 0], columns: [{ text: runs(this.words.annexTo(number, version)), bold: true, fontSize: 11 }, { width: 'auto', text: runs(this.local(this.sheet.body.name)), color: GREY }] }),
      footer: (page: number, pages: number) => ({ margin: [SIDE - 14, 12, SIDE - 14, 0], columns: [{ text: runs(this.sheet.verifyUrl), color: GREY, fontSize: 8.5 }, { width: 'auto', text: runs(this.words.page(page, pages)), color: GREY, fontSize: 8.5 }] }),
      section: [
        { text: runs(this.local(this.sheet.client.name)), bold: true, fontSize: 13, margin: [0, 0, 0, 6] },
        ...(this.scopeOnFront ? [] : [{ text: runs(this.words.scope), bold: true, color: GOLD }, { text: runs(this.local(scope)), margin: [0, 2, 0, 12] }]),
        ...(sites.length > 1 ? [{ text: runs(`${this.words.sites} (${sites.length})`), bold: true, color: GOLD, margin: [0, 0, 0, 4] }, this.siteTable()] : []),
      ],
    };
  }

  private siteTable(): PdfContent {
    const head = ['№', this.words.site, this.words.siteScope].map((text) => ({ text: runs(text), bold: true, color: '#ffffff', fillColor: INK }));
    const rows = this.sheet.sites.map((site, index) => [
      { text: String(index + 1), color: GREY },
      { stack: [{ text: runs(this.local(site.name)), bold: true }, { text: runs(this.local(site.address)) }, ...(site.central ? [{ text: runs(this.words.central), color: GOLD, fontSize: 8.5 }] : [])] },
      { text: runs(this.local(site.scope) || this.local(this.sheet.scope)) },
    ]);
    return {
      fontSize: 9.5,
      table: { headerRows: 1, dontBreakRows: true, widths: [20, '*', '*'], body: [head, ...rows] },
      layout: {
        hLineWidth: (line: number) => (line === 0 ? 0 : 0.5), vLineWidth: () => 0, hLineColor: () => '#c9d1d8',
        paddingTop: () => 5, paddingBottom: () => 5, paddingLeft: () => 6, paddingRight: () => 6,
      },
    };
  }

  private scopeLines(): PdfContent[] {
    const scope = this.local(this.sheet.scope);
    const lines = this.scopeOnFront
      ? [this.centred(this.words.scope, { color: GREY, margin: [0, 8, 0, 2] }), this.centred(scope, { fontSize: sizeFor(scope, [[160, 11.5], [320, 10.5]], 9.5) })]
      : [this.centred(this.words.scopeInAnnex, { margin: [0, 8, 0, 2] })];
    if (this.sheet.sites.length > 1) lines.push(this.centred(this.words.sitesInAnnex(this.sheet.sites.length), { color: GREY, italics: true, fontSize: 9, margin: [0, 5, 0, 0] }));
    return lines;
  }

  /** Number, version, dates, QR code, the body, its accreditation, who signs. */
  private details(): PdfContent {
    const { number, version, verifyUrl } = this.sheet;
    const facts: [string, string][] = [
      [this.words.number, number], [this.words.version, String(version)],
      [this.words.firstCertifiedOn, this.day(this.sheet.firstCertifiedOn)], [this.words.decidedOn, this.day(this.sheet.decidedOn)],
      [this.words.cycleStartOn, this.day(this.sheet.cycleStartOn)], [this.words.effectiveOn, this.day(this.sheet.effectiveOn)],
      [this.words.expiresOn, this.day(this.sheet.expiresOn)],
    ];
    const strong = new Set([this.words.number, this.words.expiresOn]);
    return {
      margin: [SIDE - 14, 6, SIDE - 14, 0],
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: INNER + 28, y2: 0, lineWidth: 0.6, lineColor: GOLD }] },
        {
          margin: [0, 10, 0, 0], columnGap: 18,
          columns: [
            {
              width: '*',
              stack: [
                { table: { widths: [112, '*'], body: facts.map(([label, value]) => [{ text: runs(label), color: GREY, fontSize: 9.5 }, { text: runs(value), bold: strong.has(label), fontSize: strong.has(label) ? 11 : 10 }]) }, layout: TIGHT },
              ],
            },
            {
              width: 122, alignment: 'center',
              stack: [
                { qr: verifyUrl, fit: 96, eccLevel: 'M', foreground: '#000000', alignment: 'center' },
                { text: runs(this.words.verify), bold: true, fontSize: 8.5, margin: [0, 4, 0, 0] },
                { text: runs(verifyUrl), fontSize: 7, color: GREY, link: verifyUrl },
              ],
            },
          ],
        },
        ...this.notes().map((note) => ({ text: runs(note), fontSize: 8.5, color: GREY, margin: [0, 2, 0, 0] })),
        this.house(),
      ],
    };
  }

  private notes(): string[] {
    const { replaces, supersededOn, gap, transferredFrom, statementOfApplicability } = this.sheet;
    return [
      ...(supersededOn ? [this.words.superseded(this.day(supersededOn))] : []),
      ...(replaces ? [this.words.replaces(replaces.version, this.day(replaces.effectiveOn))] : []),
      ...(gap ? [this.words.gap(this.day(gap.lastExpiredOn), this.day(gap.recertificationAuditOn))] : []),
      ...(transferredFrom ? [this.words.transferred(transferredFrom)] : []),
      ...(statementOfApplicability ? [this.words.statement(statementOfApplicability)] : []),
    ];
  }

  private house(): PdfContent {
    const { body, accreditation, signatory } = this.sheet;
    const sign = signatory
      ? [{ canvas: [{ type: 'line', x1: 0, y1: 0, x2: 150, y2: 0, lineWidth: 0.5, lineColor: INK }], margin: [0, 14, 0, 2] }, { text: runs(signatory.name), bold: true, fontSize: 9.5 }, { text: runs(`${this.local(signatory.title)} · ${this.words.signed}`), fontSize: 8, color: GREY }]
      : [];
    const accredited = accreditation
      ? [...(accreditation.symbol ? [{ ...picture(accreditation.symbol, [90, 36]), alignment: 'right' }] : []), { text: runs(this.words.accredited(accreditation.body, accreditation.number)), fontSize: 8.5, alignment: 'right' }]
      : [];
    return {
      margin: [0, 8, 0, 0],
      stack: [
        { columnGap: 18, columns: [{ width: '*', stack: sign }, { width: 210, stack: [{ text: runs(this.local(body.name)), bold: true, fontSize: 9, alignment: 'right' }, { text: runs(this.local(body.address)), fontSize: 8.5, color: GREY, alignment: 'right' }, ...accredited] }] },
        { text: runs(this.words.terms), fontSize: 7.5, color: GREY, alignment: 'center', margin: [0, 8, 0, 0] },
      ],
    };
  }

  private centred(text: string, style: object): PdfContent {
    return { text: runs(text), alignment: 'center', ...style };
  }

  private local(text: Parameters<typeof inLanguage>[0]): string {
    return inLanguage(text, this.language);
  }

  private day(day: Day): string {
    return dayInWords(day, this.language);
  }
}

const TIGHT = { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 1, paddingBottom: () => 1, paddingLeft: () => 0, paddingRight: () => 4 };

/** The size for a text of this length: the first step it fits into. */
const sizeFor = (text: string, steps: readonly (readonly [number, number])[], smallest: number): number =>
  steps.find(([room]) => widthOf(text) <= room)?.[1] ?? smallest;
