import { Injectable } from '@nestjs/common';
import { addDays, type Day, dayOf, type LocalText, schemePack } from '@cb/domain';
import { addressText, SettingsService, storedPicture } from '@cb/casework';
import {
  AccreditationEntity, CertificateEntity, CertificateVersionEntity, CertificationDecisionEntity, PersonEntity, type Tx,
} from '@cb/persistence';
import { type CertificateSheet, Config, FileStore } from '@cb/platform';

/** Official titles, printed below the standard's number. */
const TITLES: Readonly<Record<string, LocalText>> = {
  'iso20000-1-2018': { en: 'Information technology — Service management — Part 1: Service management system requirements', zh: '信息技术 服务管理 第1部分：服务管理体系要求' },
  'iso9001-2015': { en: 'Quality management systems — Requirements', zh: '质量管理体系 要求' },
  'iso27001-2022': { en: 'Information security, cybersecurity and privacy protection — Information security management systems — Requirements', zh: '信息安全、网络安全和隐私保护 信息安全管理体系 要求' },
};
const SIGNS_AS: LocalText = { en: 'Certification decision', zh: '认证决定人' };

/** Gathers from the records what one version of a certificate shows; nothing is typed (R-CERT-14). */
@Injectable()
export class CertificateSheets {
  constructor(private readonly settings: SettingsService, private readonly files: FileStore, private readonly config: Config) {}

  async of(tx: Tx, version: CertificateVersionEntity): Promise<CertificateSheet> {
    const certificate = await tx.visible(CertificateEntity, version.certificateId);
    const decision = await tx.visible(CertificationDecisionEntity, version.decisionId);
    const decidedBy = await tx.visible(PersonEntity, decision.decidedById);
    const replaced = await tx.findOne(CertificateVersionEntity, { certificateId: certificate.id, number: version.number - 1 });
    const body = await this.settings.value(tx, 'body');
    const { holder, sites, scope } = version;
    return {
      number: certificate.number, version: version.number, replaces: replaced && { version: replaced.number, effectiveOn: replaced.effectiveOn }, supersededOn: version.supersededAt && dayOf(version.supersededAt, body.timeZone),
      client: { name: holder.legalName, ...(holder.tradingName ? { tradingName: holder.tradingName } : {}), address: addressText(holder.address) },
      standard: { code: version.edition, title: TITLES[certificate.standard] ?? {}, system: inSentence(schemePack(certificate.standard).name) },
      scope,
      sites: sites.map((site) => ({ name: site.name, address: site.address ? addressText(site.address) : {}, scope: site.scope ?? scope, central: site.central })),
      firstCertifiedOn: version.firstCertifiedOn, decidedOn: version.decidedOn, effectiveOn: version.effectiveOn, cycleStartOn: version.cycleStartOn, expiresOn: version.expiryOn,
      gap: await this.gap(tx, version), transferredFrom: null, statementOfApplicability: version.schemeFields?.statementOfApplicability ?? null,
      body: { name: body.name, address: addressText(body.address), mark: await storedPicture(tx, this.files, body.markFileId) },
      accreditation: await this.accreditation(tx, certificate.standard, version.effectiveOn),
      signatory: { name: decidedBy.name, title: SIGNS_AS },
      verifyUrl: `${this.config.baseUrl}/verify/${encodeURIComponent(certificate.number)}`,
    };
  }

  /** R-CERT-07: only an accreditation for this standard, in force on the version's first day. */
  private async accreditation(tx: Tx, standard: string, onDay: Day): Promise<CertificateSheet['accreditation']> {
    const all = await tx.find(AccreditationEntity, { standard }, { validFrom: 'DESC' });
    const valid = all.find(({ validFrom, validTo }) => validFrom <= onDay && (validTo === null || onDay <= validTo));
    return valid ? { body: valid.body, number: valid.number, symbol: await storedPicture(tx, this.files, valid.symbolFileId) } : null;
  }

  /** R-CERT-10: after a lapse, the last cycle's expiry and the day of the recertification audit. */
  private async gap(tx: Tx, { gap, cycleId, caseId, decidedOn }: CertificateVersionEntity): Promise<CertificateSheet['gap']> {
    if (!gap) return null;
    const [audit] = await tx.query<{ closedOn: Day | null }>(
      `SELECT max(coalesce(closed_on, to_on))::text AS "closedOn" FROM audit WHERE case_id = $1 AND kind = 'recertification' AND (cycle_id = $2 OR to_on <= $3)`, [caseId, cycleId, decidedOn]);
    return { lastExpiredOn: addDays(gap.fromOn, -1), recertificationAuditOn: audit?.closedOn ?? decidedOn };
  }
}

/** "Service management system" in the middle of a sentence. */
const inSentence = (name: LocalText): LocalText =>
  ({ ...name, ...(name.en ? { en: name.en.charAt(0).toLowerCase() + name.en.slice(1) } : {}) });
