import { Injectable } from '@nestjs/common';
import {
  CERTIFICATE_MACHINE, certificateNumber, type CertificateVersionFacts, type Day, decideMove, expiryOf, numberSeries, yearOf,
} from '@cb/domain';
import {
  AccreditationEntity, type CertificationCaseEntity, CertificateEntity, CertificateVersionEntity, CertificationApplicationEntity, type CertificationDecisionEntity,
  CertificationEntity, caseSubject, OrganisationEntity, type SiteEntity, type Tx,
} from '@cb/persistence';
import { headsAt, openSites } from '../sites';
import { nextNumber } from '../settings/number-series';
import { SettingsService } from '../settings/settings.service';
import { certificateFacts } from './certificate-facts';
import { standardOf } from './standards';

type VersionContents = Pick<CertificateVersionEntity, 'holder' | 'scope' | 'sites'>;
type VersionDates = Pick<CertificateVersionEntity, 'firstCertifiedOn' | 'cycleStartOn' | 'effectiveOn' | 'expiryOn' | 'gap'>;

/**
 * Makes a certificate out of a decision, inside the decision's own transaction (DECISIONS 3).
 * Number, dates, scope and sites are drawn from the records; nothing is typed (R-CERT-14). The PDF follows as a job.
 */
@Injectable()
export class CertificateIssue {
  constructor(private readonly settings: SettingsService) {}

  /**
   * The certificate of a grant: active, version 1, a full cycle from the decision day (R-CERT-02, R-CERT-03).
   * @throws RuleViolation R-CERT-01..14
   */
  async grant(tx: Tx, theCase: CertificationCaseEntity, certification: CertificationEntity, decision: CertificationDecisionEntity): Promise<CertificateEntity> {
    const { decidedOn } = decision;
    const sites = await openSites(tx, theCase.id);
    const number = await this.number(tx, certification.standard, decidedOn, sites);
    const contents = await this.contents(tx, theCase, sites);
    const dates: VersionDates = { firstCertifiedOn: decidedOn, cycleStartOn: decidedOn, effectiveOn: decidedOn, expiryOn: expiryOf(decidedOn), gap: null };
    const edition = standardOf(certification.standard).code;
    const version: CertificateVersionFacts = {
      ...contents, ...dates, decidedOn, edition, lastCycleExpiryOn: null, lastRecertificationAuditOn: null, schemeFields: null,
      sites: sitesForRules(sites), accreditationSymbol: false,
    };
    const subject = { id: null, caseId: theCase.id, standard: certification.standard, number };
    const facts = await certificateFacts(tx, this.settings, subject, {
      version, decision: { kind: decision.kind, holder: contents.holder, scope: contents.scope, sites: sitesForRules(sites), decidedOn }, accredited: await accredited(tx, certification.standard, sites, decidedOn),
    });
    const { to } = decideMove(CERTIFICATE_MACHINE, 'draft', 'activate', [...tx.actor.roles, 'system'], facts);
    await tx.change(CertificationEntity, certification, { firstCertifiedOn: decidedOn }, null);
    const certificate = await tx.add(CertificateEntity, {
      caseId: theCase.id, organisationId: theCase.organisationId, certificationId: certification.id, standard: certification.standard,
      number, state: to, stateSinceOn: decidedOn, confidential: false,
    }, { subject: caseSubject(theCase.id), move: 'certificate.activate' });
    await this.addVersion(tx, certificate, decision, 1, { ...contents, ...dates, edition });
    return certificate;
  }

  /** The version's row, and the job that prints it. */
  private async addVersion(tx: Tx, certificate: CertificateEntity, decision: CertificationDecisionEntity, number: number, shown: VersionContents & VersionDates & { edition: string }): Promise<CertificateVersionEntity> {
    const version = await tx.add(CertificateVersionEntity, {
      ...shown, number, caseId: certificate.caseId, certificateId: certificate.id, decisionId: decision.id, cycleId: decision.cycleId, decidedOn: decision.decidedOn,
      schemeFields: null, files: null, supersededAt: null, obsoleteFiles: null,
    }, { subject: caseSubject(certificate.caseId), move: 'certificate.version' });
    await tx.enqueue('document', 'certificate', { certificateVersionId: version.id });
    return version;
  }

  /** Holder, scope and every site in scope, the central function first (R-CERT-01, R-CERT-06). */
  private async contents(tx: Tx, theCase: CertificationCaseEntity, sites: readonly SiteEntity[]): Promise<VersionContents> {
    const { legalName, tradingName, address } = await tx.visible(OrganisationEntity, theCase.organisationId);
    const application = await tx.findOne(CertificationApplicationEntity, { caseId: theCase.id, state: 'contracted' }, { submittedAt: 'DESC' });
    return {
      holder: { legalName, tradingName, address },
      scope: application?.scope ?? {},
      sites: sites.map(({ name, address: at, scope, isCentral }) => ({ name, address: at, scope, central: isCentral })),
    };
  }

  private async number(tx: Tx, standard: string, decidedOn: Day, sites: readonly SiteEntity[]): Promise<string> {
    const { certificateNumberPattern } = await this.settings.value(tx, 'body');
    const { short } = standardOf(standard);
    const year = yearOf(decidedOn);
    const sequence = await nextNumber(tx, `certificate ${numberSeries(certificateNumberPattern, { scheme: short, year })}`.trim());
    return certificateNumber(certificateNumberPattern, { scheme: short, year, sequence, people: sites.reduce((sum, site) => sum + headsAt(site), 0) });
  }
}

const sitesForRules = (sites: readonly SiteEntity[]): CertificateVersionFacts['sites'] =>
  sites.map(({ name, address, scope, isCentral, kind }) => ({ name, address, scope, central: isCentral, virtual: kind === 'virtual' }));

/** R-CERT-07: standard and every sector of the scope lie inside an accreditation that is in force on the day. */
async function accredited(tx: Tx, standard: string, sites: readonly SiteEntity[], on: Day): Promise<boolean> {
  const sectors = [...new Set(sites.flatMap(({ sectorCodes }) => sectorCodes))];
  return (await tx.find(AccreditationEntity, { standard })).some(({ validFrom, validTo, sectorCodes }) =>
    validFrom <= on && (validTo === null || on <= validTo) && (sectorCodes.length === 0 || sectors.every((sector) => sectorCodes.includes(sector))));
}
