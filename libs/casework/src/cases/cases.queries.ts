import { Injectable } from '@nestjs/common';
import { addDays, type ApplicationState, type Day, type Language, type LocalText, type RouteKind, type StatusHolder, type StatusLine, statusLine } from '@cb/domain';
import { type Actor, CertificationCaseEntity, ownCases, UnitOfWork } from '@cb/persistence';
import { holds, pageOfEach, soughtAs } from '../text-search';
import { page, type Page, type PageRequest } from '../paging';
import { SettingsService } from '../settings/settings.service';
import { inHandsOf } from './case-hands';
import { NO_STATUS_FACTS, statusFacts } from './status-facts';

export interface CaseRow {
  id: string; number: string | null; organisationId: string; organisation: LocalText; standards: string[]; language: Language;
  ownerId: string | null; ownerName: string | null; standInId: string | null; standInName: string | null; version: number; applicationState: ApplicationState | null;
  routes: { kind: RouteKind; state: string }[]; nextDueOn: Day | null;
}
export interface CaseListRow extends CaseRow { status: StatusLine }
export const CASE_DUE = ['overdue', 'week', 'month'] as const;
export type CaseDue = (typeof CASE_DUE)[number];
const DAYS_AHEAD: Record<CaseDue, number> = { overdue: -1, week: 7, month: 30 };
export interface CaseFilter {
  owner?: string; organisationId?: string; standard?: string; text?: string;
  /** One of CASE_STEPS. */
  step?: string;
  /** Who has the next step; `me`: a role of the actor, or the owner or stand-in that the actor is. `anybody`: all but those where nobody has anything to do. */
  who?: StatusHolder | 'me' | 'anybody';
  /** Only those whose day is over, or comes within a week or a month. */
  due?: CaseDue;
  /** `due`: the nearest day first. */
  sort?: 'due';
}

export interface HistoryRow {
  id: string; sequence: number; at: Date; actorId: string | null; actorName: string; move: string; entity: string | null; entityId: string | null;
  before: unknown; after: unknown; reason: string | null; overruled: unknown; hash: string;
}
export interface HistoryFilter { move?: string; entityId?: string }

/** Lists about cases; row-level security decides what of them the actor sees. */
@Injectable()
export class CasesQueries {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  /** Newest first, or by day; `text` finds number and name of the client. */
  list(actor: Actor, { owner, organisationId, standard, text, step, who, due, sort }: CaseFilter, { after, limit }: PageRequest): Promise<Page<CaseListRow>> {
    return this.uow.run(actor, async (tx) => {
      const { items, next } = page(limit, await tx.query<CaseRow>(casesOf(actor, { who, sort, text }), [
        owner ?? null, organisationId ?? null, standard ?? null, text ? soughtAs(text) : null, after ?? null, limit + 1, step ?? null, due ? addDays(await this.settings.today(tx), DAYS_AHEAD[due]) : null,
      ]));
      const facts = await statusFacts(tx, this.settings, items.map(({ id }) => id));
      return { items: items.map((row) => ({ ...row, status: statusLine(facts.get(row.id) ?? NO_STATUS_FACTS) })), next };
    });
  }

  /** The trail of the case, newest first; `after` is the sequence number of the last one seen. @throws RuleViolation `not_found` */
  history(actor: Actor, caseId: string, { move, entityId }: HistoryFilter, after: number | null, limit: number): Promise<{ items: HistoryRow[]; next: number | null }> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const rows = await tx.query<HistoryRow>(
        `SELECT id, sequence, at, actor_id AS "actorId", actor_name AS "actorName", move, entity, entity_id AS "entityId", before, after, reason, overruled, hash
           FROM case_event WHERE subject_type = 'case' AND subject_id = $1 AND ($2::text IS NULL OR move = $2) AND ($3::uuid IS NULL OR entity_id = $3)
            AND ($4::int IS NULL OR sequence < $4) ORDER BY sequence DESC LIMIT $5`, [caseId, move ?? null, entityId ?? null, after, limit + 1]);
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? (items.at(-1)?.sequence ?? null) : null };
    });
  }
}

/** By the client's name; by the number. */
const found = (text: string): string[] => [`JOIN seen_organisation client ON client.id = c.organisation_id WHERE ${holds('client', '$4', text)}`, `WHERE ${holds('c', '$4', text)}`];

const casesOf = (actor: Actor, { who, sort, text }: CaseFilter): string => {
  // What has no standing yet has no day to be sorted by; joined outright, the days are read along their index.
  const standing = `${sort === 'due' ? '' : 'LEFT '}JOIN case_standing s ON s.case_id = c.id`;
  const order = sort === 'due' ? 's.due_on, s.case_id' : 'c.id DESC';
  const wanted = `
         ($1::uuid IS NULL OR c.owner_id = $1 OR c.stand_in_id = $1) AND ($2::uuid IS NULL OR c.organisation_id = $2) AND ($3::text IS NULL OR $3 = ANY (c.standards))
     AND ($7::text IS NULL OR s.step = $7) AND ($8::date IS NULL OR s.due_on <= $8) ${who ? `AND ${inHandsOf(actor, who)}` : ''}
     AND ($5::uuid IS NULL OR ${sort === 'due' ? '(s.due_on, s.case_id) > (SELECT seen.due_on, seen.case_id FROM case_standing seen WHERE seen.case_id = $5)' : 'c.id < $5'}) ${ownCases(actor, 'c.id')}`;
  return `
  SELECT c.id, c.number, c.organisation_id AS "organisationId", o.legal_name AS organisation, c.standards, c.language,
         c.owner_id AS "ownerId", p.name AS "ownerName", c.stand_in_id AS "standInId", deputy.name AS "standInName", c.version,
         (SELECT a.state FROM certification_application a WHERE a.case_id = c.id ORDER BY a.id DESC LIMIT 1) AS "applicationState",
         coalesce((SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'state', r.state) ORDER BY r.id) FROM case_route r WHERE r.case_id = c.id), '[]') AS routes,
         (SELECT min(b.latest_on)::text FROM obligation b WHERE b.case_id = c.id AND b.state = 'open') AS "nextDueOn"
    FROM certification_case c JOIN organisation o ON o.id = c.organisation_id LEFT JOIN person p ON p.id = c.owner_id LEFT JOIN person deputy ON deputy.id = c.stand_in_id
    ${standing}
   WHERE ${text ? `c.id IN (${pageOfEach(found(text).map((by) => `SELECT c.id FROM seen_case c ${standing} ${by} AND ${wanted}`), order, '$6')})` : `$4::text IS NULL AND ${wanted}`}
   ORDER BY ${order} LIMIT $6`;
};
