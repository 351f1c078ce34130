import { type FindingState, fillText, FUNCTION_NAMES, inLanguage, type Language, type LocalText, type Recommendation, type ReportHeading, SCHEME_PACKS, type TeamFunction } from '@cb/domain';
import { type AuditEntity, CertificationCaseEntity, OrganisationEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { addressText } from '../address-text';
import { criteriaIn } from '../audits/audit-criteria';
import { AUDIT_NAMES } from '../audits/audit-kinds';
import { findingName } from '../findings/finding-mails';
import type { SettingsService } from '../settings/settings.service';
import { FINDING_STATE_TEXTS, GRADE_TEXTS, LIST_MARK, OBJECTIVE_TEXTS, RECOMMENDATION_TEXTS, REPORT_TEXTS } from './report-texts';

export type ReportContent = Partial<Record<ReportHeading, string>>;

/** What the system knows of the headings of R-REP-02, in the language of the case: nothing is typed twice. */
export function prefillReport(tx: Tx, settings: SettingsService, audit: AuditEntity): Promise<ReportContent> {
  return tx.as(SYSTEM_ACTOR, async (system) => {
    const { organisationId, language } = await system.visible(CertificationCaseEntity, audit.caseId);
    const client = await system.visible(OrganisationEntity, organisationId);
    const body = await settings.value(system, 'body');
    const initial = audit.kind === 'stage2';
    const say = (key: keyof typeof REPORT_TEXTS, params: Record<string, string> = {}): string => fillText(REPORT_TEXTS[key][language], params, language);
    return {
      certification_body: named(body.name, body.address, language),
      client: named(client.legalName, client.address, language),
      audit_type: AUDIT_NAMES[audit.kind][language],
      criteria: criteriaIn(audit, language),
      objectives: objectivesText(audit, language),
      scope_and_time: say('time', { scope: inLanguage(audit.scope ?? {}, language), days: String(audit.requiredDays) }),
      deviations: audit.deviations ?? say('none'),
      team: await reportTeam(system, audit, language),
      dates_and_places: await placesText(system, audit, language),
      findings: (await findingsText(system, audit, language)) || say('noFinding'),
      unresolved: audit.closingMeeting?.unresolved ?? say('none'),
      combined: audit.standards.length > 1 ? say('integrated', { standards: codesOf(audit.standards) }) : say('single'),
      sampling_disclaimer: say('sampling'),
      earlier_actions: (await earlierText(system, audit, language)) || say('noEarlier'),
      ...(initial ? { use_of_marks: say('noMarkYet'), changes: say('firstAudit') } : {}),
      ...(audit.recommendation ? { recommendation: recommendationText(audit.recommendation, audit.recommendationConditions, language) } : {}),
    };
  });
}

export const recommendationText = (recommendation: Recommendation, conditions: string | null, language: Language): string =>
  [RECOMMENDATION_TEXTS[recommendation][language], ...(conditions ? [conditions] : [])].join('\n');

const named = (name: LocalText, address: OrganisationEntity['address'], language: Language): string =>
  [inLanguage(name, language), inLanguage(addressText(address), language)].join(language === 'zh' ? '，' : ', ');

const codesOf = (standards: readonly string[]): string => SCHEME_PACKS.filter(({ id }) => standards.includes(id)).map(({ code }) => code).join(', ');

const objectivesText = ({ objectives }: AuditEntity, language: Language): string =>
  [...Object.entries(OBJECTIVE_TEXTS).filter(([key]) => objectives[key as keyof typeof objectives] === true).map(([, text]) => text[language]), ...(objectives.other ? [objectives.other] : [])].join(LIST_MARK[language]);

/** Everybody who stood in the team, with what they did there. */
export async function reportTeam(tx: Tx, { id, plan }: Pick<AuditEntity, 'id' | 'plan'>, language: Language): Promise<string> {
  const team = await tx.query<{ name: string; function: TeamFunction }>(
    `SELECT person.name, member.function FROM audit_team_member member JOIN person ON person.id = member.person_id WHERE member.audit_id = $1 AND member.left_at IS NULL ORDER BY member.id`, [id]);
  const members = team.map(({ name, function: does }) => fillText(REPORT_TEXTS.member[language], { name, function: FUNCTION_NAMES[does] }, language));
  return [...members, ...(plan?.companions ? [plan.companions] : [])].join(LIST_MARK[language]);
}

async function placesText(tx: Tx, { id, fromOn, toOn, closedOn }: AuditEntity, language: Language): Promise<string> {
  const sites = await tx.query<{ name: LocalText; visitedOn: string | null }>(
    `SELECT site.name, audit_site.visited_on AS "visitedOn" FROM audit_site JOIN site ON site.id = audit_site.site_id WHERE audit_site.audit_id = $1 ORDER BY site.is_central DESC, site.id`, [id]);
  const places = sites.map(({ name, visitedOn }) => fillText(REPORT_TEXTS.place[language], { site: inLanguage(name, language), day: visitedOn ?? REPORT_TEXTS.notVisited[language] }, language));
  return [`${fromOn ?? ''} – ${closedOn ?? toOn ?? ''}`, ...places].join('\n');
}

interface FindingRow { number: number; grade: 'major' | 'minor' | 'improvement'; statement: string; evidence: string; clauses: { standard: string; clause: string }[] }

async function findingsText(tx: Tx, { id }: AuditEntity, language: Language): Promise<string> {
  const findings = await tx.query<FindingRow>(
    `SELECT number, grade, statement, evidence, (SELECT coalesce(json_agg(json_build_object('standard', standard, 'clause', clause) ORDER BY id), '[]') FROM finding_clause WHERE finding_id = finding.id) AS clauses
       FROM finding WHERE audit_id = $1 ORDER BY number`, [id]);
  return findings.map((finding) => fillText(REPORT_TEXTS.finding[language], {
    name: findingName(finding), grade: GRADE_TEXTS[finding.grade]?.[language] ?? finding.grade, clauses: finding.clauses.map(({ standard, clause }) => `${codesOf([standard])} ${clause}`).join(', '), statement: finding.statement, evidence: finding.evidence,
  }, language)).join('\n\n');
}

async function earlierText(tx: Tx, { caseId, fromOn }: AuditEntity, language: Language): Promise<string> {
  const earlier = await tx.query<{ number: number; state: FindingState }>(
    `SELECT finding.number, finding.state FROM finding JOIN audit ON audit.id = finding.audit_id WHERE finding.case_id = $1 AND audit.closed_on < $2::date ORDER BY finding.number`, [caseId, fromOn]);
  return earlier.map(({ number, state }) => fillText(REPORT_TEXTS.earlier[language], { number: String(number), state: FINDING_STATE_TEXTS[state] }, language)).join('\n');
}
