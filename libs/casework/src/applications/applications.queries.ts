import { Injectable } from '@nestjs/common';
import type { ApplicationState, Day, LocalText } from '@cb/domain';
import { type Actor, ownCases, UnitOfWork } from '@cb/persistence';
import { page, type Page, type PageRequest } from '../paging';

export interface ApplicationRow {
  id: string; caseId: string; caseNumber: string | null; organisationId: string; organisation: LocalText; state: ApplicationState;
  standards: string[]; submittedOn: Day | null; ownerName: string | null; version: number;
}
export interface ApplicationFilter { state?: ApplicationState; organisationId?: string }

@Injectable()
export class ApplicationsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. */
  list(actor: Actor, { state, organisationId }: ApplicationFilter, { after, limit }: PageRequest): Promise<Page<ApplicationRow>> {
    return this.uow.run(actor, async (tx) => page(limit, await tx.query<ApplicationRow>(
      `SELECT a.id, a.case_id AS "caseId", c.number AS "caseNumber", o.id AS "organisationId", o.legal_name AS organisation, a.state, a.standards,
              a.submitted_on::text AS "submittedOn", p.name AS "ownerName", a.version
         FROM certification_application a JOIN certification_case c ON c.id = a.case_id JOIN organisation o ON o.id = c.organisation_id
         LEFT JOIN person p ON p.id = c.owner_id
        WHERE ($1::text IS NULL OR a.state = $1) AND ($2::uuid IS NULL OR o.id = $2) AND ($3::uuid IS NULL OR a.id < $3) ${ownCases(actor, 'a.case_id')}
        ORDER BY a.id DESC LIMIT $4`, [state ?? null, organisationId ?? null, after ?? null, limit + 1])));
  }
}
