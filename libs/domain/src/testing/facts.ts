import type { AgreementFacts, ApplicationFacts, SiteFacts } from '../application/application.facts';
import { REVIEW_ITEMS, REVIEW_WARN_ITEMS } from '../application/checklists';
import type { AuditState } from '../audit/audit';
import type { AuditFacts, BookingFacts, TeamMemberFacts } from '../audit/audit.facts';
import { CLOSING_POINTS, RECERTIFICATION_POINTS, REPORT_HEADINGS, REPORT_STATEMENTS, STAGE2_POINTS, SURVEILLANCE_POINTS } from '../audit/points';
import type { CertificateFacts } from '../certificate/certificate.facts';
import { DECISION_PACKAGE, RECERTIFICATION_PACKAGE } from '../decision/decision.guards';
import type { DecidedFindingFacts } from '../decision/decision.facts';
import type { FindingFacts } from '../finding/finding.facts';
import type { RouteFacts } from '../route/route.facts';
import { addDays, type Day, day } from '../shared/day';
import type { CompetenceFacts, CompetenceFunction, PersonFacts } from '../team/person.facts';

/** Facts for tests on which every rule holds; a test changes one thing and names the rule that then refuses. */

export const SMS = 'iso20000-1-2018';
export const QMS = 'iso9001-2015';
export const ISMS = 'iso27001-2022';
export const TODAY = day('2026-06-01');
const ADDRESS = { street: { en: '1 Quay Road' }, city: { en: 'Bristol' }, country: 'GB' };
const yes = (items: object): Record<string, { answer: boolean }> => Object.fromEntries(Object.keys(items).map((item) => [item, { answer: true }]));
const answered = (points: object): Record<string, { result: string; evidence: string }> =>
  Object.fromEntries(Object.keys(points).map((point) => [point, { result: 'conforms', evidence: 'records seen' }]));

export const competence = (function_: CompetenceFunction, patch: Partial<CompetenceFacts> = {}): CompetenceFacts =>
  ({ standard: SMS, function: function_, sectorCodes: [], validFrom: day('2020-01-01'), validTo: null, ...patch });

export const person = (patch: Partial<PersonFacts> = {}): PersonFacts => ({
  personId: 'staff', name: 'Stella Staff', conflicts: [],
  competences: (['application_review', 'audit', 'lead_audit', 'technical_review', 'decision'] as const).map((each) => competence(each)), ...patch,
});

export const site = (patch: Partial<SiteFacts> = {}): SiteFacts => ({
  id: 's1', name: { en: 'Head office', zh: '总部' }, address: ADDRESS, isCentral: true, kind: 'permanent', scope: { en: 'Service design' }, sectorCodes: [33],
  people: { fullTime: 60, partTime: [], contractors: 0, identicalGroups: [] }, ...patch,
});
export const SITES: readonly SiteFacts[] = [
  site(),
  site({ id: 's2', name: { en: 'Service desk', zh: '服务台' }, isCentral: false, scope: { en: 'Service desk' }, people: { fullTime: 14, partTime: [{ headcount: 4, hoursPerDay: 4, normalHours: 8 }], contractors: 2, identicalGroups: [4] } }),
];
export const agreement = (patch: Partial<AgreementFacts> = {}): AgreementFacts => ({
  fileId: 'f1', signedByClientAt: new Date(0), signedByBodyAt: new Date(0), duties: ['marks', 'access', 'change_notices', 'witness'], siteIds: ['s1', 's2'], ...patch,
});
const CALCULATION = { fixed: true, justification: 'As the table, no factors', tableUnconfirmed: false, changedSince: [] };

export function applicationFacts(form: Partial<ApplicationFacts['application']> = {}, patch: Partial<ApplicationFacts> = {}): ApplicationFacts {
  return {
    today: TODAY,
    application: {
      standards: [SMS], representative: { name: 'Rita', position: 'Director', mandate: 'Board resolution' }, signedById: 'client', scope: { en: 'IT services' },
      description: { services: 'hosting', processes: 'all', technicalMeans: 'tools', relations: 'none', legalDuties: 'privacy', outsourced: 'none' },
      processOperators: [{ clause: '8.6.1', operator: 'own' }, { clause: '8.7.1', operator: 'other_party', party: 'X' }],
      consultancy: { given: false }, operationStartOn: day('2025-11-03'), internalAudit: { finishedOn: day('2026-03-02') },
      managementReview: { finishedOn: day('2026-03-20') }, totalPeople: 84, submittedOn: day('2026-04-01'), ...form,
    },
    organisation: { legalName: { en: 'Client Ltd' }, address: ADDRESS, isCertificationBody: false },
    sites: SITES, documentKinds: ['service_catalogue'],
    review: { checklist: { ...yes(REVIEW_ITEMS), ...yes(REVIEW_WARN_ITEMS) }, competenceNeeded: { standards: [SMS], sectorCodes: [33], languages: ['en'] } },
    actor: person(), accreditations: [{ standard: SMS, sectorCodes: [33], validFrom: day('2020-01-01'), validTo: null }],
    accreditedRoute: true, remoteForeseen: false, agreement: agreement(), calculation: CALCULATION, input: { reasons: 'Because.' }, ...patch,
  };
}

const FIRST_DAY = day('2026-05-04');
const half = (personId: string, onDay: Day, proper = true): BookingFacts[] => (['morning', 'afternoon'] as const).map((each) => ({ personId, onDay, half: each, proper }));
export const member = (patch: Partial<TeamMemberFacts> = {}): TeamMemberFacts => ({
  ...person({ personId: 'lead', name: 'Lea Lead', competences: [competence('lead_audit', { sectorCodes: [33] })] }),
  function: 'lead_auditor', underPersonId: null, declaration: 'none', cleared: false, ...patch,
});
export const TEAM: readonly TeamMemberFacts[] = [
  member(),
  member({ personId: 'aud', name: 'Audra Auditor', function: 'auditor', competences: [competence('audit', { sectorCodes: [33] })] }),
  member({ personId: 'exp', name: 'Ed Expert', function: 'technical_expert', underPersonId: 'lead', competences: [competence('technical_expert', { sectorCodes: [33] })] }),
];

export function auditFacts(patch: Partial<AuditFacts> = {}): AuditFacts {
  const items = [0, 1].flatMap((index) => SITES.map(({ id }) => ({ onDay: addDays(FIRST_DAY, index), half: 'morning' as const, siteId: id, remote: false, subject: 'Operation', clauses: ['8.6'], personIds: ['lead'] })));
  return {
    today: TODAY, kind: 'stage2', standards: [SMS], fromOn: FIRST_DAY, toOn: addDays(FIRST_DAY, 1), requiredDays: 4,
    objectives: { conformity: true, legalAndContractual: true, effectiveness: true, improvement: true }, scope: { en: 'IT services' }, criteria: 'ISO/IEC 20000-1:2018',
    plan: { items }, remoteTechniques: null, team: TEAM, competenceNeeded: { standards: [SMS], sectorCodes: [33] },
    bookings: ['lead', 'aud'].flatMap((id) => [...half(id, FIRST_DAY), ...half(id, addDays(FIRST_DAY, 1))]), heldElsewhere: [], absences: [],
    sites: SITES.map(({ id, name, kind }) => ({ siteId: id, name, kind, visitedOn: FIRST_DAY })), agreement: agreement(), scopeSites: SITES, calculation: CALCULATION,
    teamSentOn: day('2026-04-06'), objectionWorkingDays: 5, teamObjection: null, objectionAnswer: null, planAcceptedAt: new Date(0),
    openingMeeting: { heldAt: '2026-05-04T08:00Z', attendance: ['Rita'], points: [] },
    closingMeeting: { heldAt: '2026-05-05T16:00Z', attendance: ['Rita'], points: Object.keys(CLOSING_POINTS) },
    closedOn: addDays(FIRST_DAY, 1), deviations: null, results: { ...answered(STAGE2_POINTS), ...answered(SURVEILLANCE_POINTS), ...answered(RECERTIFICATION_POINTS) },
    coveredClauses: ['8.2.4', '8.3', '8.4.1', '8.5.1', '8.6', '8.7.2', '9.4'].map((clause) => ({ standard: SMS, clause })),
    findings: [{ number: 1, grade: 'minor', clauses: [{ standard: SMS, clause: '8.6.1' }] }], earlierFindings: [{ number: 1, reexamined: true }],
    report: { content: Object.fromEntries([...Object.keys(REPORT_HEADINGS), ...Object.keys(REPORT_STATEMENTS)].map((heading) => [heading, 'text'])) },
    recommendation: 'recommend', ...patch,
  };
}

export const finding = (patch: Partial<DecidedFindingFacts> = {}): DecidedFindingFacts =>
  ({ number: 1, grade: 'major', state: 'verified', siteIds: ['s1'], verifiedOn: day('2026-05-20'), ...patch });

export function routeFacts(patch: Partial<RouteFacts> = {}): RouteFacts {
  const point = { result: 'fulfilled' as const, evidence: 'seen' };
  const record = (finishedOn: Day) => ({ documentId: 'd1', finishedOn, agrees: true });
  return {
    today: TODAY, standards: [SMS], actor: person(), cycleTeam: TEAM, findings: [finding(), finding({ number: 2, grade: 'minor', state: 'plan_accepted', verifiedOn: null })],
    scopeSiteCount: 2, droppedSites: [], reportIssued: true, recommendation: 'recommend', stage2LastOn: day('2026-05-05'),
    review: { reviewerId: 'rev', conclusion: 'sufficient', checklist: { ...yes(DECISION_PACKAGE), ...yes(RECERTIFICATION_PACKAGE) } },
    agreement: agreement(), scopeSites: SITES, calculation: CALCULATION,
    programme: [{ kind: 'stage1', year: 0 }, { kind: 'stage2', year: 0 }, { kind: 'surveillance', year: 1 }, { kind: 'surveillance', year: 2 }, { kind: 'recertification', year: 3 }],
    audit: routeAudit(),
    stage1: {
      points: { a: point, b: point, c: point, d: point, e: point, f: point, g: point }, internalAudit: record(day('2026-03-02')), managementReview: record(day('2026-03-20')),
      applicationOn: day('2026-04-01'), concerns: [], concernsSentOn: null, consequencesTold: true, finishedOn: day('2026-04-20'),
    },
    significantChanges: [], stage1ValidMonths: 6, expiryOn: null, latestOn: null, statusInDoubt: false, input: { reasons: 'Conforms.', result: 'Ready for stage 2.' }, ...patch,
  };
}
/** The audit of a route, closed and reported unless said otherwise. */
export const routeAudit = (patch: Partial<AuditFacts> & { state?: AuditState } = {}): RouteFacts['audit'] => {
  const { state = 'report_issued', ...facts } = patch;
  return { ...auditFacts(facts), state };
};

export function findingFacts(patch: Partial<FindingFacts> = {}): FindingFacts {
  return {
    today: TODAY, grade: 'minor', state: 'open', standards: [SMS], siteIds: ['s1'], scopeSiteCount: 2, planDueOn: day('2026-06-04'), evidenceDueOn: null,
    response: { cause: 'c', correction: 'k', correctiveAction: 'a', otherSites: 'checked, none', submittedOn: day('2026-05-30') },
    verification: { evidence: 'seen' }, actor: person(),
    input: { cause: 'c', correction: 'k', correctiveAction: 'a', otherSites: null, evidence: 'done', documentCount: 0, verdictText: 'good', verificationEvidence: 'seen', appealId: 'ap1' }, ...patch,
  };
}

export function certificateFacts(patch: Partial<CertificateFacts> = {}): CertificateFacts {
  const certified = {
    holder: { legalName: { en: 'Client Ltd' }, address: ADDRESS }, scope: { en: 'IT services' }, decidedOn: TODAY,
    sites: SITES.map(({ name, address, scope, isCentral }) => ({ name, address, scope, central: isCentral })),
  };
  return {
    today: TODAY, standard: SMS, standards: [SMS], number: 'SMS-2026-0001', numberTaken: false,
    version: {
      ...certified, edition: 'ISO/IEC 20000-1:2018', firstCertifiedOn: TODAY, cycleStartOn: TODAY, effectiveOn: TODAY, expiryOn: day('2029-05-31'), gap: null,
      lastCycleExpiryOn: null, lastRecertificationAuditOn: null, schemeFields: null, accreditationSymbol: true,
    },
    decision: { ...certified, kind: 'grant' }, keptExpiryOn: null, expiryOn: null, agreementValid: true, feesRequired: false, feesCleared: false, accredited: true,
    suspendedOn: null, openMajors: [], actor: person(), cycleTeam: TEAM,
    input: { ground: 'client_asked', reasons: 'Because.', evidence: 'records', stillFits: true }, ...patch,
  };
}
