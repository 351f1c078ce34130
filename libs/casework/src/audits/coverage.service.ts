import { Injectable } from '@nestjs/common';
import { type CoverageFacts, type ExaminedClause, type FindingGrade, type FindingState, type FoundAt, invalidInput, type LocalText, schemePack } from '@cb/domain';
import { type Actor, AuditEntity, AuditSiteEntity, caseSubject, ExaminedClauseEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { plannedClauses } from './audit-facts';
import { requireAuditor } from './audit-team';
import { linesOf, refuseUnknownLines } from './clause-lines';
import { refuseAuditMove } from './refusals';

export interface ExaminedInput { standard: string; clauses: string[]; siteId: string | null; /** False takes it back. */ examined: boolean; note?: string | null }
export interface ExaminedView extends ExaminedClause { note: string | null; examinedBy: string; examinedAt: Date }
export interface CoveredFinding extends FoundAt { number: number; grade: FindingGrade; state: FindingState; statement: string }
export interface CoverageProcess { standard: string; code: string; name: LocalText; group: LocalText; clauses: string[] }
/** What the views by clause, by process and by site are made of. */
export interface CoverageView extends CoverageFacts<ExaminedView, CoveredFinding> {
  auditId: string; processes: CoverageProcess[]; sites: { siteId: string; name: LocalText }[];
}

const UNDER_WAY = ['running', 'closed_on_site', 'report_draft'];

/** What the plan names, what was looked at and what was found, clause by clause (17021-1, 9.4; R-STAGE2-05). */
@Injectable()
export class CoverageService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, auditId: string): Promise<CoverageView> {
    return this.uow.run(actor, async (tx) => view(tx, await tx.visible(AuditEntity, auditId)));
  }

  /**
   * Clauses that were looked at without a finding, for the audit as a whole or at one of its sites.
   * @throws RuleViolation `not_found`, `role_not_allowed`, `move_not_allowed` before the start and after the report, `invalid_input`
   */
  examine(actor: Actor, auditId: string, input: ExaminedInput): Promise<CoverageView> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.locked(AuditEntity, auditId);
      await requireAuditor(tx, audit);
      if (audit.kind === 'stage1' || !UNDER_WAY.includes(audit.state)) throw refuseAuditMove('What was looked at is recorded while the audit runs and until its report is issued.');
      refuseUnknownLines(audit.standards, input.standard, input.clauses);
      if (input.siteId !== null && !(await tx.findOne(AuditSiteEntity, { auditId, siteId: input.siteId }))) throw invalidInput([{ path: 'siteId', message: 'is no site of this audit' }]);
      for (const clause of new Set(input.clauses)) await place(tx, audit, clause, input);
      return view(tx, audit);
    });
  }
}

async function place(tx: Tx, { id: auditId, caseId }: AuditEntity, clause: string, { standard, siteId, examined, note = null }: ExaminedInput): Promise<void> {
  const known = (await tx.find(ExaminedClauseEntity, { auditId, standard, clause })).find((each) => each.siteId === siteId);
  const subject = caseSubject(caseId);
  if (!examined) return known && tx.remove(ExaminedClauseEntity, known, { subject, move: 'audit.take_back_examined' });
  const values = { note: note?.trim() || null, examinedById: actingPerson(tx.actor), examinedAt: tx.now() };
  const event = { subject, move: 'audit.examine_clause' };
  if (known) await tx.change(ExaminedClauseEntity, known, values, event);
  else await tx.add(ExaminedClauseEntity, { caseId, auditId, standard, clause, siteId, ...values }, event);
}

async function view(tx: Tx, audit: AuditEntity): Promise<CoverageView> {
  const { id: auditId, standards } = audit;
  return {
    auditId, rows: linesOf(standards), planned: plannedClauses(audit), examined: await examinedOf(tx, auditId), findings: await findingsOf(tx, auditId), sites: await sitesOf(tx, auditId),
    processes: standards.flatMap(processesOf),
  };
}

function processesOf(standard: string): CoverageProcess[] {
  const { processes, processGroups } = schemePack(standard);
  return processes.map(({ code, name, group, clauses, relatedClauses }) => ({
    standard, code, name, group: processGroups.find(({ no }) => no === group)?.name ?? {}, clauses: [...clauses, ...relatedClauses],
  }));
}

const examinedOf = (tx: Tx, auditId: string): Promise<ExaminedView[]> =>
  tx.query(
    `SELECT examined.standard, examined.clause, examined.site_id AS "siteId", examined.note, person.name AS "examinedBy", examined.examined_at AS "examinedAt"
       FROM examined_clause examined JOIN person ON person.id = examined.examined_by_id WHERE examined.audit_id = $1 ORDER BY examined.id`, [auditId]);

const findingsOf = (tx: Tx, auditId: string): Promise<CoveredFinding[]> =>
  tx.query(
    `SELECT finding.id, finding.number, finding.grade, finding.state, finding.statement, ARRAY(SELECT place.site_id FROM finding_site place WHERE place.finding_id = finding.id ORDER BY place.id) AS "siteIds",
            (SELECT coalesce(json_agg(json_build_object('standard', named.standard, 'clause', named.clause) ORDER BY named.id), '[]') FROM finding_clause named WHERE named.finding_id = finding.id) AS clauses
       FROM finding WHERE finding.audit_id = $1 ORDER BY finding.number`, [auditId]);

const sitesOf = (tx: Tx, auditId: string): Promise<CoverageView['sites']> =>
  tx.query(
    `SELECT place.site_id AS "siteId", site.name FROM audit_site place JOIN site ON site.id = place.site_id WHERE place.audit_id = $1 ORDER BY site.is_central DESC, site.id`, [auditId]);
