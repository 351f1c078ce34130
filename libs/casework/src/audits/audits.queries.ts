import { Injectable } from '@nestjs/common';
import type { AuditKind, AuditState, Day, LocalText, TeamFunction } from '@cb/domain';
import { type Actor, CertificationCaseEntity, isClient, ownCases, type Tx, UnitOfWork } from '@cb/persistence';
import { page, type Page } from '../paging';
import { WITHOUT_TEAM } from './audit-view';

export interface AuditListItem {
  id: string; caseId: string; caseNumber: string | null; organisation: LocalText; kind: AuditKind; state: AuditState; standards: string[];
  fromOn: Day | null; toOn: Day | null; leadAuditor: string | null; openFindings: number; myFunction: TeamFunction | null;
}
export interface AuditFilter { caseId?: string; state?: AuditState; kind?: AuditKind; personId?: string; fromOn?: Day; untilOn?: Day; after?: string; limit?: number }

/** Lists of audits, newest first; row access decides whose. */
@Injectable()
export class AuditsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, filter: AuditFilter): Promise<Page<AuditListItem>> {
    return this.uow.run(actor, (tx) => rows(tx, filter));
  }

  /** @throws RuleViolation `not_found` for a case that the actor does not see */
  ofCase(actor: Actor, caseId: string, filter: AuditFilter): Promise<Page<AuditListItem>> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      return rows(tx, { ...filter, caseId });
    });
  }
}

async function rows(tx: Tx, { caseId, state, kind, personId, fromOn, untilOn, after, limit = 50 }: AuditFilter): Promise<Page<AuditListItem>> {
  return page(limit, await tx.query<AuditListItem>(listOf(tx.actor), [
    caseId ?? null, state ?? null, kind ?? null, personId ?? null, fromOn ?? null, untilOn ?? null, after ?? null, limit + 1, tx.actor.personId,
  ]));
}

/** Ids are in the order of their making. A team that is being put together is no client's business. */
const listOf = (actor: Actor): string => `
  SELECT audit.id, audit.case_id AS "caseId", client.number AS "caseNumber", organisation.legal_name AS organisation, audit.kind, audit.state, audit.standards,
         audit.from_on AS "fromOn", audit.to_on AS "toOn",
         (SELECT person.name FROM audit_team_member member JOIN person ON person.id = member.person_id
           WHERE member.audit_id = audit.id AND member.function = 'lead_auditor' AND member.left_at IS NULL
             ${isClient(actor) ? `AND audit.state NOT IN ('${WITHOUT_TEAM.join("', '")}')` : ''} LIMIT 1) AS "leadAuditor",
         (SELECT count(*)::int FROM finding WHERE finding.audit_id = audit.id AND finding.state <> 'closed' AND finding.grade <> 'improvement') AS "openFindings",
         (SELECT member.function FROM audit_team_member member WHERE member.audit_id = audit.id AND member.person_id = $9 AND member.left_at IS NULL) AS "myFunction"
    FROM audit JOIN certification_case client ON client.id = audit.case_id JOIN organisation ON organisation.id = client.organisation_id
   WHERE ($1::uuid IS NULL OR audit.case_id = $1) AND ($2::text IS NULL OR audit.state = $2) AND ($3::text IS NULL OR audit.kind = $3)
     AND ($4::uuid IS NULL OR EXISTS (SELECT FROM audit_team_member member WHERE member.audit_id = audit.id AND member.person_id = $4 AND member.left_at IS NULL))
     AND ($5::date IS NULL OR audit.to_on >= $5) AND ($6::date IS NULL OR audit.from_on <= $6)
     AND ($7::uuid IS NULL OR audit.id < $7) ${ownCases(actor, 'audit.case_id')}
   ORDER BY audit.id DESC LIMIT $8`;
