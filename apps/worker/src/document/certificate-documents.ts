import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fillText, type Language, LANGUAGES } from '@cb/domain';
import { MailWriter, printedFilesOf, SettingsService } from '@cb/casework';
import { caseSubject, CertificateEntity, CertificateVersionEntity, StoredFileEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { certificatePdf, type CertificateSheet, Config, FileStore, type StoredFile } from '@cb/platform';
import { CertificateSheets } from './certificate-sheets';

interface Made { language: Language; file: StoredFile }

/** Makes the PDF of a certificate version, in every language in which the certification body has a name; of a superseded one the copy that says so (R-CERT-09). */
@Injectable()
export class CertificateDocuments {
  constructor(
    private readonly uow: UnitOfWork, private readonly sheets: CertificateSheets, private readonly settings: SettingsService,
    private readonly files: FileStore, private readonly mails: MailWriter, private readonly config: Config,
  ) {}

  /** Does nothing where it is made already. Bytes first, then the rows that name them: a stop in between leaves only files without a row. */
  async make(versionId: string): Promise<void> {
    const wanted = await this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const version = await tx.visible(CertificateVersionEntity, versionId);
      if (printedFilesOf(version)) return null;
      const { name } = await this.settings.value(tx, 'body');
      return { sheet: await this.sheets.of(tx, version), languages: LANGUAGES.filter((language) => name[language]) };
    });
    if (!wanted) return;
    const made = await Promise.all(wanted.languages.map((language) => this.print(wanted.sheet, language)));
    const kept = await this.uow.run(SYSTEM_ACTOR, (tx) => this.keep(tx, versionId, wanted.sheet, made));
    if (!kept) await Promise.all(made.map(({ file }) => this.files.remove(file.key)));
  }

  private async print(sheet: CertificateSheet, language: Language): Promise<Made> {
    const pdf = await certificatePdf(sheet, language);
    return { language, file: await this.files.put(Readable.from([pdf]), { name: fileNameOf(sheet, language), limitBytes: this.config.uploadLimitBytes }) };
  }

  /** @returns false when another worker was faster */
  private async keep(tx: Tx, versionId: string, sheet: CertificateSheet, made: readonly Made[]): Promise<boolean> {
    const version = await tx.locked(CertificateVersionEntity, versionId);
    // A version that was superseded meanwhile needs the marked copy, which its sheet does not ask for yet.
    if (printedFilesOf(version) || (version.supersededAt === null) !== (sheet.supersededOn === null)) return false;
    const ids: Record<string, string> = {};
    for (const { language, file } of made) {
      const row = await tx.add(StoredFileEntity, {
        caseId: version.caseId, kind: 'certificate', title: titleOf(sheet, language), fileName: fileNameOf(sheet, language), storageKey: file.key, sha256: file.sha256,
        size: file.size, mediaType: file.mediaType, datedOn: version.effectiveOn, publishedAt: tx.now(), uploadedById: null, uploadedAt: tx.now(),
      }, { subject: caseSubject(version.caseId), move: 'certificate.print' });
      ids[language] = row.id;
    }
    await tx.change(CertificateVersionEntity, version, version.supersededAt === null ? { files: ids } : { obsoleteFiles: ids }, null);
    if (version.supersededAt === null) await this.tellClient(tx, version, sheet);
    return true;
  }

  private async tellClient(tx: Tx, { id, certificateId, caseId }: CertificateVersionEntity, sheet: CertificateSheet): Promise<void> {
    const { organisationId } = await tx.visible(CertificateEntity, certificateId);
    await this.mails.toClient(tx, organisationId, {
      template: 'certificate_ready', reason: 'certificate.ready', occurrence: id, caseId, path: `/certificates/${certificateId}`,
      params: { certificateNumber: sheet.number, standard: sheet.standard.code, effectiveOn: sheet.effectiveOn, expiresOn: sheet.expiresOn },
    });
  }
}

const OBSOLETE: Record<Language, string> = { en: 'version {number}, obsolete', zh: '第 {number} 版，已作废' };
/** As the documents of the case name it. */
const titleOf = ({ number, version, supersededOn }: CertificateSheet, language: Language): string =>
  `${number} (${[language, ...(supersededOn ? [fillText(OBSOLETE[language], { number: version }, language)] : [])].join(', ')})`;

const fileNameOf = ({ number, version, supersededOn }: CertificateSheet, language: Language): string =>
  `${number.replace(/[^\w.-]+/g, '-')}-v${version}-${language}${supersededOn ? '-obsolete' : ''}.pdf`;
