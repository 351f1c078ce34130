import { Injectable } from '@nestjs/common';
import { type Day, decideMove, expiryOf, fillNumberPattern, CERTIFICATE_MACHINE, yearOf } from '@cb/domain';
import {
  type CertificationCaseEntity, CertificateEntity, CertificateVersionEntity, CertificationApplicationEntity, type CertificationDecisionEntity,
  CertificationEntity, caseSubject, CycleEntity, OrganisationEntity, SiteEntity, type Tx,
} from '@cb/persistence';
import { nextNumber } from '../settings/number-series';
import { SettingsService } from '../settings/settings.service';
import { standardOf } from './standards';

/**
 * Makes a certificate out of a decision, inside the decision's own transaction (DECISIONS 3).
 * Number, dates, scope and sites are drawn from the records; nothing is typed (R-CERT-14). The PDF follows as a job.
 */
@Injectable()
export class CertificateIssue {
  constructor(private readonly settings: SettingsService) {}

  /** The certificate of a grant: active, version 1, a full cycle from the decision day (R-CERT-02, R-CERT-03). */
  async grant(tx: Tx, theCase: CertificationCaseEntity, certification: CertificationEntity, decision: CertificationDecisionEntity): Promise<CertificateEntity> {
    const { to } = decideMove(CERTIFICATE_MACHINE, 'draft', 'activate', [...tx.actor.roles, 'system'], null as never);
    await tx.change(CertificationEntity, certification, { firstCertifiedOn: decision.decidedOn }, null);
    const certificate = await tx.add(CertificateEntity, {
      caseId: theCase.id, organisationId: theCase.organisationId, certificationId: certification.id, standard: certification.standard,
      number: await this.number(tx, certification.standard, decision.decidedOn, theCase.id), state: to, stateSinceOn: decision.decidedOn, confidential: false,
    }, { subject: caseSubject(theCase.id), move: 'certificate.issue' });
    await this.addVersion(tx, theCase, certificate, decision, {
      number: 1, firstCertifiedOn: decision.decidedOn, cycleStartOn: decision.decidedOn, effectiveOn: decision.decidedOn, expiryOn: expiryOf(decision.decidedOn), gap: null,
    });
    return certificate;
  }

  /** A version of the certificate as the records stand now, and the job that prints it. */
  private async addVersion(tx: Tx, theCase: CertificationCaseEntity, certificate: CertificateEntity, decision: CertificationDecisionEntity, dates: VersionDates): Promise<CertificateVersionEntity> {
    const version = await tx.add(CertificateVersionEntity, {
      ...dates, caseId: theCase.id, certificateId: certificate.id, decisionId: decision.id, cycleId: decision.cycleId, decidedOn: decision.decidedOn,
      edition: standardOf(certificate.standard).code, ...(await this.contents(tx, theCase)), schemeFields: null, files: null, supersededAt: null,
    }, { subject: caseSubject(theCase.id), move: 'certificate.version' });
    await tx.enqueue('document', 'certificate', { certificateVersionId: version.id });
    return version;
  }

  /** Holder, scope and every site in scope, the central function first (R-CERT-01, R-CERT-06). */
  private async contents(tx: Tx, theCase: CertificationCaseEntity): Promise<Pick<CertificateVersionEntity, 'holder' | 'scope' | 'sites'>> {
    const organisation = await tx.visible(OrganisationEntity, theCase.organisationId);
    const application = await tx.findOne(CertificationApplicationEntity, { caseId: theCase.id, state: 'contracted' }, { submittedAt: 'DESC' });
    if (!application?.scope) throw new Error(`case ${theCase.id} has no contracted application with a scope`);
    const sites = await tx.find(SiteEntity, { caseId: theCase.id }, { isCentral: 'DESC', createdAt: 'ASC' });
    return {
      holder: { legalName: organisation.legalName, tradingName: organisation.tradingName, address: organisation.address },
      scope: application.scope,
      sites: sites.filter((site) => site.closedOn === null).map(({ name, address, scope, isCentral }) => ({ name, address, scope, central: isCentral })),
    };
  }

  private async number(tx: Tx, standard: string, decidedOn: Day, caseId: string): Promise<string> {
    const { certificateNumberPattern } = await this.settings.value(tx, 'body');
    const { short } = standardOf(standard);
    const sites = await tx.find(SiteEntity, { caseId });
    const people = sites.reduce((sum, { people: of }) => sum + (of ? of.fullTime + of.contractors + of.partTime.reduce((heads, { headcount }) => heads + headcount, 0) + of.identicalGroups.reduce((heads, group) => heads + group, 0) : 0), 0);
    const sequence = await nextNumber(tx, `certificate ${short} ${yearOf(decidedOn)}`);
    return fillNumberPattern(certificateNumberPattern, { scheme: short, year: yearOf(decidedOn), sequence, people });
  }
}

type VersionDates = Pick<CertificateVersionEntity, 'number' | 'firstCertifiedOn' | 'cycleStartOn' | 'effectiveOn' | 'expiryOn' | 'gap'>;

/** The decision anchors the provisional cycle (DECISIONS 12). */
export async function anchorCycle(tx: Tx, cycle: CycleEntity, decidedOn: Day): Promise<CycleEntity> {
  return tx.change(CycleEntity, cycle, { startOn: decidedOn, expiryOn: expiryOf(decidedOn), provisional: false }, { subject: caseSubject(cycle.caseId), move: 'cycle.anchor' });
}
