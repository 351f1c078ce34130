import type { AuditKind } from '../audit/audit';
import type { AuditFacts } from '../audit/audit.facts';
import { AUDIT_TEXTS } from '../audit/audit.texts';
import {
  CLOSING_POINTS, RECERTIFICATION_POINTS, REPORT_HEADINGS, REPORT_STATEMENTS, SERVICE_PROCESS_GROUPS, STAGE2_POINTS, SURVEILLANCE_POINTS,
} from '../audit/points';
import { isServiceManagement } from '../application/standard';
import { within } from '../scheme/clause-rows';
import type { LocalText } from '../shared/language';
import type { Refused } from '../shared/machine';
import { hasText, refusing, type Sentence } from '../shared/text';

const say = refusing(AUDIT_TEXTS);

/** Stage 1 has a short written result (R-STAGE1-06), a transfer visit is not an audit (MD2): neither has the formal report. */
const isFullAudit = ({ kind }: { kind: AuditKind }): boolean => kind !== 'stage1' && kind !== 'transfer_visit';
const isWholeSystem = ({ kind }: { kind: AuditKind }): boolean => kind === 'stage2' || kind === 'recertification';

/** R-AUD-01: opening and closing meeting are recorded with attendance. */
export function meetingsHeld(facts: AuditFacts): Refused[] {
  if (!isFullAudit(facts)) return [];
  const meetings: [string, LocalText, AuditFacts['openingMeeting']][] = [
    ['openingMeeting', { en: 'Opening meeting', zh: '首次会议' }, facts.openingMeeting],
    ['closingMeeting', { en: 'Closing meeting', zh: '末次会议' }, facts.closingMeeting],
  ];
  return meetings.filter(([, , held]) => !hasText(held?.heldAt) || !held?.attendance.length)
    .map(([path, meeting]) => say('R-AUD-01.no_meeting', { meeting }, path));
}

/** R-AUD-02: the closing meeting covered its points. */
export function closingCovered(facts: AuditFacts): Refused | null {
  if (!isFullAudit(facts)) return null;
  const what = Object.entries(CLOSING_POINTS).filter(([point]) => !facts.closingMeeting?.points.includes(point)).map(([, name]) => name);
  return what.length === 0 ? null : say('R-AUD-02.not_covered', { what }, 'closingMeeting.points');
}

/** R-AUD-05: dates or sites that differ from the plan are explained. */
export function deviationsExplained({ kind, toOn, closedOn, plan, sites, deviations }: AuditFacts): Refused | null {
  if (kind === 'stage1' || hasText(deviations)) return null;
  const what: LocalText[] = [];
  if (closedOn && toOn && closedOn !== toOn) what.push({ en: `ended on ${closedOn} instead of ${toOn}`, zh: `结束于 ${closedOn}，计划 ${toOn}` });
  const planned = new Set(plan?.items.map(({ siteId }) => siteId));
  const differing = plan ? sites.filter(({ siteId, visitedOn }) => visitedOn !== null && !planned.has(siteId)) : [];
  what.push(...differing.map(({ name }) => name));
  return what.length === 0 ? null : say('R-AUD-05.unexplained', { what }, 'deviations');
}

/** R-STAGE2-01: stage 2 takes place at the client and evaluates conformity and effectiveness. */
export function auditedOnSite({ kind, sites, objectives }: AuditFacts): Refused[] {
  if (kind !== 'stage2') return [];
  const onSite = sites.some((site) => site.visitedOn && site.kind !== 'virtual') || sites.every((site) => site.kind === 'virtual' && site.visitedOn);
  return [
    ...(sites.length > 0 && onSite ? [] : [say('R-STAGE2-01.not_on_site', {}, 'sites')]),
    ...(objectives.conformity && objectives.effectiveness ? [] : [say('R-STAGE2-01.objectives', {}, 'objectives')]),
  ];
}

const resultsMissing = (
  { results }: AuditFacts, points: Record<string, Sentence>, key: 'R-STAGE2-02.no_result' | 'R-SURV-03.no_result' | 'R-RECERT-02.no_result',
): Refused[] =>
  Object.entries(points).filter(([point]) => !hasText(results[point]?.result) || !hasText(results[point]?.evidence))
    .map(([point, name]) => say(key, { point: name }, `results.${point}`));

/** R-STAGE2-02: six results with evidence, at stage 2 and at a recertification audit. */
export const stage2Results = (facts: AuditFacts): Refused[] => (isWholeSystem(facts) ? resultsMissing(facts, STAGE2_POINTS, 'R-STAGE2-02.no_result') : []);
/** R-SURV-03: eight results with evidence. */
export const surveillanceResults = (facts: AuditFacts): Refused[] =>
  facts.kind === 'surveillance' ? resultsMissing(facts, SURVEILLANCE_POINTS, 'R-SURV-03.no_result') : [];
/** R-RECERT-02: the further results of a recertification. */
export const recertificationResults = (facts: AuditFacts): Refused[] =>
  facts.kind === 'recertification' ? resultsMissing(facts, RECERTIFICATION_POINTS, 'R-RECERT-02.no_result') : [];

/** R-STAGE2-03: every site of the sample was visited, the central function included. */
export function sampleVisited(facts: AuditFacts): Refused | null {
  if (!isFullAudit(facts)) return null;
  const left = facts.sites.filter(({ visitedOn }) => !visitedOn).map(({ name }) => name);
  return left.length === 0 ? null : say('R-STAGE2-03.not_visited', { sites: left }, 'sites');
}

/** R-STAGE2-04: the audit ends with a recommendation. */
export const recommendationGiven = (facts: AuditFacts): Refused | null =>
  !isFullAudit(facts) || facts.kind === 'follow_up' || facts.recommendation ? null : say('R-STAGE2-04.no_recommendation', {}, 'recommendation');

/** R-STAGE2-05: stage 2 of a service management system examines every process group. */
export function processGroupsExamined({ kind, standards, coveredClauses }: AuditFacts): Refused | null {
  if (kind !== 'stage2' || !standards.some(isServiceManagement)) return null;
  const clauses = coveredClauses.filter(({ standard }) => isServiceManagement(standard)).map(({ clause }) => clause);
  const groups = Object.entries(SERVICE_PROCESS_GROUPS).filter(([group]) => !clauses.some((clause) => within(clause, group)));
  return groups.length === 0 ? null
    : say('R-STAGE2-05.not_examined', { groups: groups.map(([group, name]) => ({ en: `${group} ${name.en}`, zh: `${group} ${name.zh}` })) }, 'coveredClauses');
}

/** R-REP-02: every heading is filled in. */
export function headingsFilled(facts: AuditFacts): Refused[] {
  if (!isFullAudit(facts)) return [];
  return Object.entries(REPORT_HEADINGS).filter(([heading]) => !hasText(facts.report?.content[heading]))
    .map(([heading, name]) => say('R-REP-02.empty', { heading: name }, `report.${heading}`));
}

/** R-REP-03: the three statements are made. */
export function statementsMade(facts: AuditFacts): Refused[] {
  if (!isFullAudit(facts)) return [];
  return Object.entries(REPORT_STATEMENTS).filter(([statement]) => !hasText(facts.report?.content[statement]))
    .map(([statement, name]) => say('R-REP-03.empty', { statement: name }, `report.${statement}`));
}

/** R-REP-04: in an integrated audit each finding names a standard of the audit. */
export function findingsTraceable({ standards, findings }: AuditFacts): Refused | null {
  if (standards.length < 2) return null;
  const numbers = findings.filter(({ clauses }) => !clauses.some(({ standard }) => standards.includes(standard))).map(({ number }) => String(number));
  return numbers.length === 0 ? null : say('R-REP-04.not_traceable', { numbers }, 'findings');
}

/** R-NC-11: the findings of the audit before were looked at again. */
export function earlierFindingsReexamined(facts: AuditFacts): Refused | null {
  if (!isFullAudit(facts)) return null;
  const numbers = facts.earlierFindings.filter(({ reexamined }) => !reexamined).map(({ number }) => String(number));
  return numbers.length === 0 ? null : say('R-NC-11.not_reexamined', { numbers }, 'earlierFindings');
}
