import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type Day, fillText, inLanguage, type Language, RECERTIFICATION_POINTS, REPORT_HEADINGS, REPORT_STATEMENTS, STAGE2_POINTS, SURVEILLANCE_POINTS, schemePack,
} from '@cb/domain';
import {
  type AuditEntity, type AuditReportEntity, caseSubject, CertificationCaseEntity, OrganisationEntity, PersonEntity, StoredFileEntity, SYSTEM_ACTOR, type Tx,
} from '@cb/persistence';
import { Config, dayInWords, FileStore, reportAsText, reportPdf, type ReportSheet, UnprintableText } from '@cb/platform';
import { addressText } from '../address-text';
import { AUDIT_NAMES } from '../audits/audit-kinds';
import { storedPicture } from '../documents/stored-picture';
import { SettingsService } from '../settings/settings.service';
import { FILE_TEXTS, GRADE_TEXTS, RECOMMENDATION_TEXTS } from './report-texts';
import { reportTeam } from './report-prefill';

const PARTS = { ...REPORT_HEADINGS, ...REPORT_STATEMENTS };
const POINTS = { ...STAGE2_POINTS, ...SURVEILLANCE_POINTS, ...RECERTIFICATION_POINTS };

/** The issued report as a document, in the language of the case: what everybody reads and keeps (R-REP-01). */
@Injectable()
export class ReportFiles {
  constructor(private readonly settings: SettingsService, private readonly files: FileStore, private readonly config: Config) {}

  /**
   * Prints the report and enters it into the case, published; as plain text where a name is in a script that the fonts do not have.
   * @returns the stored file's id
   */
  async keep(tx: Tx, audit: AuditEntity, report: Pick<AuditReportEntity, 'number' | 'content'>): Promise<string> {
    const { number, language, organisationId } = await tx.as(SYSTEM_ACTOR, (system) => system.visible(CertificationCaseEntity, audit.caseId));
    const today = await this.settings.today(tx);
    const sheet = await this.sheet(tx, { audit, report, number: number ?? '', language, organisationId, today });
    const name = `report-${number ?? 'case'}-${audit.kind}-${report.number}`;
    const { fileName, bytes } = await printed(sheet, name, language);
    const { key, sha256, size, mediaType } = await this.files.put(Readable.from([bytes]), { name: fileName, limitBytes: this.config.uploadLimitBytes });
    const row = await tx.add(StoredFileEntity, {
      caseId: audit.caseId, kind: 'audit_report', title: fillText(FILE_TEXTS.fileTitle[language], { audit: AUDIT_NAMES[audit.kind] }, language), fileName, storageKey: key, sha256, size, mediaType,
      datedOn: today, publishedAt: tx.now(), uploadedById: null, uploadedAt: tx.now(),
    }, { subject: caseSubject(audit.caseId), move: 'report.print' });
    return row.id;
  }

  private sheet(tx: Tx, { audit, report, number, language, organisationId, today }: Printing): Promise<ReportSheet> {
    return tx.as(SYSTEM_ACTOR, async (system) => {
      const body = await this.settings.value(system, 'body');
      const client = await system.visible(OrganisationEntity, organisationId);
      const issuer = await system.visible(PersonEntity, tx.actor.personId ?? '');
      const say = (key: keyof typeof FILE_TEXTS, params: Parameters<typeof fillText>[1] = {}): string => fillText(FILE_TEXTS[key][language], params, language);
      const bodyName = inLanguage(body.name, language);
      return {
        title: say('title'), subtitle: [atTheFront(AUDIT_NAMES[audit.kind][language]), ...audit.standards.map((id) => schemePack(id).code)].join(' · '),
        client: inLanguage(client.legalName, language), body: { name: bodyName, address: inLanguage(addressText(body.address), language), mark: await storedPicture(system, this.files, body.markFileId) },
        facts: [
          { label: say('case'), value: number }, { label: say('dates'), value: daysText(audit, language) }, { label: say('team'), value: await reportTeam(system, audit, language) },
          { label: say('findings'), value: await findingsSummary(system, audit, language) || say('noFindings') },
          ...(audit.recommendation ? [{ label: say('recommendation'), value: RECOMMENDATION_TEXTS[audit.recommendation][language] }] : []),
          { label: say('issued'), value: dayInWords(today, language) }, { label: say('version'), value: String(report.number) },
        ],
        sections: Object.entries(PARTS).map(([part, heading]) => ({ heading: heading[language], text: report.content[part] ?? '' })),
        results: resultsOf(audit, language), signatory: { name: issuer.name, title: say('signs') },
        foot: say('foot', { body: bodyName }), page: (page, pages) => say('page', { page, pages }),
      };
    });
  }
}

interface Printing { audit: AuditEntity; report: Pick<AuditReportEntity, 'number' | 'content'>; number: string; language: Language; organisationId: string; today: Day }

async function printed(sheet: ReportSheet, name: string, language: Language): Promise<{ fileName: string; bytes: Buffer }> {
  try {
    return { fileName: `${name}.pdf`, bytes: await reportPdf(sheet, language) };
  } catch (error) {
    if (!(error instanceof UnprintableText)) throw error;
    return { fileName: `${name}.txt`, bytes: Buffer.from(reportAsText(sheet), 'utf8') };
  }
}

/** Begins a line rather than standing in a sentence. */
const atTheFront = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const daysText = ({ fromOn, toOn, closedOn }: AuditEntity, language: Language): string => {
  const last = closedOn ?? toOn;
  return [...new Set([fromOn, last])].flatMap((on) => (on === null ? [] : [dayInWords(on, language)])).join(' – ');
};

async function findingsSummary(tx: Tx, { id }: AuditEntity, language: Language): Promise<string> {
  const counts = await tx.query<{ grade: string; count: number }>(
    `SELECT grade, count(*)::int AS count FROM finding WHERE audit_id = $1 GROUP BY grade ORDER BY array_position(ARRAY['major', 'minor', 'improvement'], grade)`, [id]);
  return counts.map(({ grade, count }) => fillText(FILE_TEXTS.count[language], { grade: GRADE_TEXTS[grade]?.[language] ?? grade, count }, language)).join(' · ');
}

function resultsOf({ results }: AuditEntity, language: Language): ReportSheet['results'] {
  const rows = Object.entries(POINTS).flatMap(([point, name]) => {
    const found = results[point];
    return found ? [[name[language], found.result, found.evidence] as const] : [];
  });
  if (rows.length === 0) return null;
  return { heading: FILE_TEXTS.results[language], columns: [FILE_TEXTS.point[language], FILE_TEXTS.result[language], FILE_TEXTS.evidence[language]], rows };
}
