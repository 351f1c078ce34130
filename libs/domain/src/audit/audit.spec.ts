import { AUDIT_KINDS, AUDIT_MACHINE, type AuditMove } from './audit';
import type { AuditFacts } from './audit.facts';
import { CLOSING_POINTS, RECERTIFICATION_POINTS, REPORT_HEADINGS, REPORT_STATEMENTS, SERVICE_PROCESS_GROUPS, STAGE2_POINTS, SURVEILLANCE_POINTS } from './points';
import { day } from '../shared/day';
import { against } from '../testing/against';
import { agreement, auditFacts as facts, member, QMS, SMS, TEAM } from '../testing/facts';

const at = (move: AuditMove) => (patch: Partial<AuditFacts> = {}) => against(AUDIT_MACHINE, move, facts(patch));
const sendPlan = at('send_plan');
const start = at('start');
const report = at('issue_report');
const withoutPlan = at('agree_dates_without_plan');

it.each(AUDIT_KINDS)('nothing stands against a complete %s', (kind) => {
  for (const move of ['propose_team', 'send_plan', 'start', 'issue_report'] as const) expect(at(move)({ kind })).toEqual([]);
});

describe('before the audit', () => {
  it('R-PLAN-03: first and last day, in order', () => {
    const propose = at('propose_team');
    expect(propose({ fromOn: null })).toContain('R-PLAN-03.no_dates');
    expect(propose({ toOn: null })).toContain('R-PLAN-03.no_dates');
    expect(propose({ fromOn: day('2026-05-06') })).toContain('R-PLAN-03.no_dates');
    expect(propose({ toOn: day('2026-05-04') })).toEqual([]);
  });

  it('R-TIME-00, R-AGR-02: no team before the time is fixed; what changed since asks for a reason', () => {
    const calculation = { fixed: true, justification: 'why', tableUnconfirmed: false, changedSince: ['people: 84 → 120'] };
    expect(at('propose_team')({ calculation: null })).toEqual(['R-TIME-00.not_fixed']);
    expect(at('propose_team')({ calculation })).toEqual(['R-AGR-02.changed']);
  });

  it('R-PLAN-01: objectives, scope, criteria; stage 1 does not judge effectiveness', () => {
    for (const objective of ['conformity', 'legalAndContractual', 'effectiveness', 'improvement'] as const) {
      expect(sendPlan({ objectives: { ...facts().objectives, [objective]: false } })).toEqual(['R-PLAN-01.missing']);
      expect(withoutPlan({ kind: 'stage1', objectives: { ...facts().objectives, [objective]: false } })).toEqual(objective === 'conformity' ? ['R-PLAN-01.missing'] : []);
    }
    expect(sendPlan({ scope: { en: '' } })).toEqual(['R-PLAN-01.missing']);
    expect(sendPlan({ criteria: null })).toEqual(['R-PLAN-01.missing']);
  });

  it('R-PLAN-02: dates, each working day, each site, who and what', () => {
    const items = facts().plan?.items ?? [];
    expect(sendPlan({ toOn: null })).toEqual(['R-PLAN-02.missing']);
    expect(sendPlan({ plan: null })).toEqual(['R-PLAN-02.missing']);
    expect(sendPlan({ plan: { items: [] } })).toEqual(['R-PLAN-02.missing']);
    expect(sendPlan({ toOn: day('2026-05-06') })).toEqual(['R-PLAN-02.days_without_work']);
    expect(sendPlan({ fromOn: day('2026-05-02') })).toEqual([]);
    expect(sendPlan({ plan: { items: items.filter(({ siteId }) => siteId !== 's2') } })).toEqual(['R-PLAN-02.sites_missing']);
    expect(sendPlan({ plan: { items: items.map((item) => ({ ...item, personIds: ['stranger'] })) } })).toEqual(['R-PLAN-02.missing']);
    expect(sendPlan({ plan: { items: items.map((item) => ({ ...item, subject: ' ' })) } })).toEqual(['R-PLAN-02.missing']);
  });

  it('R-ICT-01: remote parts are recorded', () => {
    const remote = { items: (facts().plan?.items ?? []).map((item) => ({ ...item, remote: true })) };
    expect(sendPlan({ plan: remote })).toEqual(['R-ICT-01.missing']);
    expect(sendPlan({ remoteTechniques: {} })).toEqual(['R-ICT-01.missing']);
    expect(sendPlan({ plan: remote, remoteTechniques: { risks: 'r', security: 's', extent: 'half a day' } })).toEqual([]);
    expect(sendPlan({ remoteTechniques: { risks: 'r', security: '', extent: 'e' } })).toEqual(['R-ICT-01.missing']);
  });

  it('R-TEAM-03: no plan before the client has the names', () => {
    expect(sendPlan({ teamSentOn: null })).toEqual(['R-TEAM-03.not_sent']);
    expect(sendPlan({ teamSentOn: null, kind: 'short_notice' })).toEqual([]);
  });

  it('R-TEAM-05: observers stand in the plan, or a reason is given', () => {
    const team = [...TEAM, member({ personId: 'obs', function: 'observer', competences: [] })];
    expect(sendPlan({ team })).toEqual(['R-TEAM-05.observers']);
    expect(sendPlan({ team, plan: { items: facts().plan?.items ?? [], companions: 'witness of the accreditation body' } })).toEqual([]);
  });

  it.each(AUDIT_KINDS)('R-PLAN-03, R-PLAN-04: %s goes without a plan or not', (kind) => {
    const free = ['stage1', 'short_notice', 'transfer_visit'].includes(kind);
    expect(withoutPlan({ kind })).toEqual(free ? [] : ['R-PLAN-03.needs_plan']);
    expect(start({ kind, planAcceptedAt: null })).toEqual(free ? [] : ['R-PLAN-03.not_accepted']);
  });

  it('R-AGR-01, R-IMP-06: at the start the agreement and the team still stand', () => {
    expect(start({ agreement: agreement({ signedByClientAt: null }) })).toEqual(['R-AGR-01.missing']);
    expect(start({ team: TEAM.map((each) => ({ ...each, declaration: null })) })).toContain('R-IMP-06.undeclared');
  });
});

describe('the report', () => {
  const exempt = ['stage1', 'transfer_visit'] as const;

  it('R-AUD-01: both meetings with attendance; not at stage 1 or a visit', () => {
    expect(report({ openingMeeting: null })).toEqual(['R-AUD-01.no_meeting']);
    expect(report({ closingMeeting: { heldAt: '', attendance: ['Rita'], points: Object.keys(CLOSING_POINTS) } })).toEqual(['R-AUD-01.no_meeting']);
    expect(report({ openingMeeting: { heldAt: 'now', attendance: [], points: [] } })).toEqual(['R-AUD-01.no_meeting']);
    for (const kind of exempt) expect(report({ kind, openingMeeting: null, closingMeeting: null })).toEqual([]);
  });

  it('R-AUD-02: what the closing meeting left out asks for a reason', () => {
    const points = Object.keys(CLOSING_POINTS);
    for (const left of points) {
      expect(report({ closingMeeting: { heldAt: 'now', attendance: ['Rita'], points: points.filter((point) => point !== left) } })).toEqual(['R-AUD-02.not_covered']);
    }
  });

  it('R-AUD-05: another last day or an unplanned site is explained', () => {
    expect(report({ closedOn: day('2026-05-06') })).toEqual(['R-AUD-05.unexplained']);
    expect(report({ closedOn: day('2026-05-06'), deviations: 'a server was down' })).toEqual([]);
    expect(report({ closedOn: day('2026-05-06'), kind: 'stage1' })).toEqual([]);
    const extra = [...facts().sites, { siteId: 's3', name: { en: 'Warehouse' }, kind: 'permanent' as const, visitedOn: day('2026-05-05') }];
    expect(report({ sites: extra })).toEqual(['R-AUD-05.unexplained']);
  });

  it('R-STAGE2-01: at the client, for conformity and effectiveness', () => {
    expect(report({ sites: [] })).toEqual(['R-STAGE2-01.not_on_site']);
    const virtual = facts().sites.map((each) => ({ ...each, kind: 'virtual' as const }));
    expect(report({ sites: virtual })).toEqual([]);
    const onlyVirtualVisited = facts().sites.map((each, index) => (index === 0 ? { ...each, kind: 'virtual' as const } : { ...each, visitedOn: null }));
    expect(report({ sites: onlyVirtualVisited })).toEqual(['R-STAGE2-01.not_on_site', 'R-STAGE2-03.not_visited']);
    expect(report({ objectives: { conformity: true } })).toEqual(['R-STAGE2-01.objectives']);
    expect(report({ kind: 'surveillance', objectives: {}, sites: [] })).toEqual([]);
  });

  it('R-STAGE2-02, R-SURV-03, R-RECERT-02: each point with result and evidence', () => {
    const without = (point: string, part: 'result' | 'evidence') => ({ ...facts().results, [point]: { result: 'r', evidence: 'e', [part]: ' ' } });
    for (const point of Object.keys(STAGE2_POINTS)) expect(report({ results: without(point, 'evidence') })).toEqual(['R-STAGE2-02.no_result']);
    for (const point of Object.keys(SURVEILLANCE_POINTS)) expect(report({ kind: 'surveillance', results: without(point, 'result') })).toEqual(['R-SURV-03.no_result']);
    for (const point of Object.keys(RECERTIFICATION_POINTS)) expect(report({ kind: 'recertification', results: without(point, 'result') })).toEqual(['R-RECERT-02.no_result']);
    expect(report({ kind: 'recertification', results: {} })).toHaveLength(11);
    expect(report({ kind: 'stage1', results: {} })).toEqual([]);
  });

  it('R-STAGE2-03: every site of the sample was visited', () => {
    const sites = facts().sites.map((each, index) => (index === 0 ? each : { ...each, visitedOn: null }));
    for (const kind of ['stage2', 'surveillance'] as const) expect(report({ kind, sites })).toEqual(['R-STAGE2-03.not_visited']);
    expect(report({ kind: 'stage1', sites })).toEqual([]);
  });

  it('R-STAGE2-04: ends with a recommendation; a follow-up has none', () => {
    expect(report({ recommendation: null })).toEqual(['R-STAGE2-04.no_recommendation']);
    for (const kind of [...exempt, 'follow_up'] as const) expect(report({ kind, recommendation: null })).toEqual([]);
  });

  it('R-STAGE2-05: every process group of a service management system', () => {
    for (const group of Object.keys(SERVICE_PROCESS_GROUPS)) {
      expect(report({ coveredClauses: facts().coveredClauses.filter(({ clause }) => !clause.startsWith(group)) })).toEqual(['R-STAGE2-05.not_examined']);
    }
    expect(report({ coveredClauses: [...facts().coveredClauses.slice(1), { standard: SMS, clause: '8.20' }] })).toEqual(['R-STAGE2-05.not_examined']);
    expect(report({ coveredClauses: facts().coveredClauses.map(({ clause }) => ({ standard: QMS, clause })) })).toEqual(['R-STAGE2-05.not_examined']);
    expect(report({ kind: 'surveillance', coveredClauses: [] })).toEqual([]);
  });

  it('R-REP-02, R-REP-03: eighteen headings and three statements', () => {
    expect(Object.keys(REPORT_HEADINGS)).toHaveLength(18);
    expect(report({ report: null })).toHaveLength(21);
    for (const heading of Object.keys(REPORT_HEADINGS)) expect(report({ report: { content: { ...facts().report?.content, [heading]: '' } } })).toEqual(['R-REP-02.empty']);
    for (const statement of Object.keys(REPORT_STATEMENTS)) expect(report({ report: { content: { ...facts().report?.content, [statement]: '' } } })).toEqual(['R-REP-03.empty']);
    for (const kind of exempt) expect(report({ kind, report: null })).toEqual([]);
  });

  it('R-REP-04: in an integrated audit each finding names its standard', () => {
    const findings = [{ number: 4, grade: 'minor' as const, clauses: [] }];
    expect(report({ findings })).toEqual([]);
    expect(report({ findings, standards: [SMS, QMS] })).toEqual(['R-REP-04.not_traceable']);
    expect(report({ standards: [SMS, QMS] })).toEqual([]);
  });

  it('R-NC-11: the findings of the audit before were looked at again', () => {
    const earlierFindings = [{ number: 1, reexamined: true }, { number: 2, reexamined: false }];
    expect(report({ earlierFindings })).toEqual(['R-NC-11.not_reexamined']);
    expect(report({ kind: 'stage1', earlierFindings })).toEqual([]);
  });
});
