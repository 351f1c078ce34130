import { Injectable } from '@nestjs/common';
import { CERTIFICATE_MACHINE, type CertificateMove, notFound, possibleMoves, type PossibleMove, shownCertificateStatus, type ShownStatus } from '@cb/domain';
import { type Actor, CertificateEntity, CertificateVersionEntity, CertificationDecisionEntity, ObligationEntity, StoredFileEntity, UnitOfWork } from '@cb/persistence';
import type { Page } from '../paging';
import { SettingsService } from '../settings/settings.service';
import { certificateFacts } from './certificate-facts';
import { type CertificateFilter, type CertificateRow, listCertificates } from './certificates.queries';

/** What a person may do with a certificate by itself; a new version comes with the decision on its route. */
const OFFERED: readonly CertificateMove[] = ['suspend', 'lift_suspension', 'withdraw', 'cancel'];

export interface CertificateFile {
  certificate: CertificateEntity;
  versions: CertificateVersionEntity[];
  decisions: CertificationDecisionEntity[];
  obligations: ObligationEntity[];
  status: ShownStatus;
  moves: PossibleMove[];
}

/** Certificates as staff, auditors and their holders see them. */
@Injectable()
export class CertificatesService {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  /** With today's status of each (DECISIONS 5). */
  list(actor: Actor, filter: CertificateFilter): Promise<Page<CertificateRow & { status: ShownStatus }>> {
    return this.uow.run(actor, async (tx) => {
      const { items, next } = await listCertificates(tx, filter);
      const today = await this.settings.today(tx);
      return { items: items.map((row) => ({ ...row, status: shownCertificateStatus(row.state, row.expiryOn, today) })), next };
    });
  }

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, id: string): Promise<CertificateFile> {
    return this.uow.run(actor, async (tx) => {
      const certificate = await tx.visible(CertificateEntity, id);
      const versions = await tx.find(CertificateVersionEntity, { certificateId: id }, { number: 'DESC' });
      const facts = await certificateFacts(tx, this.settings, certificate, null);
      return {
        certificate, versions,
        decisions: await tx.find(CertificationDecisionEntity, { certificationId: certificate.certificationId }, { decidedAt: 'ASC' }),
        obligations: await tx.find(ObligationEntity, { caseId: certificate.caseId }, { latestOn: 'ASC' }),
        status: shownCertificateStatus(certificate.state, versions[0]?.expiryOn ?? facts.today, facts.today),
        moves: possibleMoves(CERTIFICATE_MACHINE, certificate.state, tx.actor.roles, facts).filter(({ name }) => OFFERED.includes(name)),
      };
    });
  }

  /**
   * The printed certificate of a version, of the newest unless one is named; of a superseded one the copy that is marked as obsolete (R-CERT-09).
   * @throws RuleViolation `not_found`, also while it is in preparation
   */
  file(actor: Actor, id: string, language: string, number?: number): Promise<StoredFileEntity> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificateEntity, id);
      const version = await tx.findOne(CertificateVersionEntity, { certificateId: id, ...(number === undefined ? {} : { number }) }, { number: 'DESC' });
      const files = (version && printedFilesOf(version)) ?? {};
      if (!Object.hasOwn(files, language)) throw notFound('printed certificate');
      return tx.visible(StoredFileEntity, files[language] ?? '');
    });
  }
}

/** What is handed out of a version, by language; null while it is in preparation. */
export const printedFilesOf = ({ files, supersededAt, obsoleteFiles }: Pick<CertificateVersionEntity, 'files' | 'supersededAt' | 'obsoleteFiles'>): Record<string, string> | null =>
  supersededAt === null ? files : obsoleteFiles;
