import { findingDueDays } from './due-days';
import { FINDING_MACHINE, type FindingMove } from './finding';
import type { FindingFacts, FindingRecordFacts } from './finding.facts';
import { FINDING_RECORD_GUARDS } from './record.guards';
import { day } from '../shared/day';
import { refusalsOf } from '../shared/machine';
import { against } from '../testing/against';
import { competence, findingFacts as facts, person, QMS, SMS } from '../testing/facts';

const at = (move: FindingMove) => (patch: Partial<FindingFacts> = {}) => against(FINDING_MACHINE, move, facts(patch));
const input = (patch: FindingFacts['input']): Partial<FindingFacts> => ({ input: { ...facts().input, ...patch } });

describe('recording', () => {
  const record = (patch: Partial<FindingRecordFacts> = {}) => refusalsOf(FINDING_RECORD_GUARDS, {
    grade: 'minor', statement: 'Incident 4711 has no category', evidence: 'ticket 4711 seen on site', clauses: [{ standard: SMS, clause: '8.6.1' }], sameClauseMinors: 0, ...patch,
  }).map(({ key }) => key);

  it('R-NC-02: requirement, statement, evidence; an improvement only its statement', () => {
    expect(record()).toEqual([]);
    expect(record({ clauses: [], statement: ' ', evidence: '' })).toEqual(['R-NC-02.clause', 'R-NC-02.statement', 'R-NC-02.evidence']);
    expect(record({ grade: 'improvement', clauses: [], evidence: '' })).toEqual([]);
    expect(record({ grade: 'improvement', clauses: [], evidence: '', statement: '' })).toEqual(['R-NC-02.statement']);
  });

  it.each(['does not conform', 'Nonconformity', 'requirement is not met', '不符合'])('R-NC-03: an improvement that says "%s" asks for a reason', (words) => {
    expect(record({ grade: 'improvement', statement: `The log ${words}.` })).toEqual(['R-NC-03.reads_as_nonconformity']);
    expect(record({ statement: `The log ${words}.` })).toEqual([]);
  });

  it.each(['should', 'we suggest', '建议'])('R-NC-03: a nonconformity that says "%s" asks for a reason', (words) => {
    expect(record({ statement: `They ${words} a tool.` })).toEqual(['R-NC-03.proposes_solution']);
    expect(record({ grade: 'improvement', statement: `They ${words} a tool.` })).toEqual([]);
  });

  it('R-NC-03, R-NC-04: the word and the number that make it doubtful are named', () => {
    const said = (patch: Partial<FindingRecordFacts>) => refusalsOf(FINDING_RECORD_GUARDS, {
      grade: 'minor', statement: 'Incident 4711 has no category', evidence: 'ticket 4711', clauses: [{ standard: SMS, clause: '8.6.1' }], sameClauseMinors: 0, ...patch,
    }).map(({ message }) => message);
    expect(said({ statement: 'They should write it down.' })).toEqual([expect.stringContaining('should')]);
    expect(said({ grade: 'improvement', statement: 'The log violates it.' })).toEqual([expect.stringContaining('violates')]);
    expect(said({ sameClauseMinors: 3 })).toEqual([expect.stringContaining('3')]);
  });

  it('R-NC-04: two other minors on the clause prompt for a major', () => {
    expect(record({ sameClauseMinors: 1 })).toEqual([]);
    expect(record({ sameClauseMinors: 2 })).toEqual(['R-NC-04.several_minors']);
    expect(record({ sameClauseMinors: 2, grade: 'major' })).toEqual([]);
  });
});

describe('the way of a finding', () => {
  it('nothing stands against a good answer and its verification', () => {
    for (const move of ['respond', 'reject_response', 'accept_plan', 'send_evidence', 'reject_evidence', 'verify', 'close', 'dispute', 'carry'] as const) expect(at(move)()).toEqual([]);
  });

  it('R-NC-01: improvements are noted and closed, nonconformities are answered', () => {
    expect(at('respond')({ grade: 'improvement' })).toEqual(['R-NC-01.improvement_needs_no_answer']);
    expect(at('dispute')({ grade: 'improvement' })).toEqual(['R-NC-01.improvement_needs_no_answer']);
    expect(at('close_improvement')({ grade: 'improvement' })).toEqual([]);
    for (const grade of ['minor', 'major'] as const) expect(at('close_improvement')({ grade })).toEqual(['R-NC-01.nonconformity_needs_answer']);
  });

  it('R-NC-01, R-NC-08: only a minor is raised, always with a reason', () => {
    for (const grade of ['major', 'improvement'] as const) expect(at('escalate')({ grade })).toContain('R-NC-01.only_minor');
    expect(at('escalate')()).toEqual(['R-NC-08.not_overdue']);
    expect(at('escalate')({ planDueOn: day('2026-06-01') })).toEqual(['R-NC-08.not_overdue']);
    expect(at('escalate')({ planDueOn: day('2026-05-31') })).toEqual(['R-NC-08.overdue']);
    const answered = { planDueOn: day('2026-05-01'), evidenceDueOn: null };
    for (const state of ['plan_accepted', 'evidence_sent'] as const) {
      expect(at('escalate')({ ...answered, state })).toEqual(['R-NC-08.not_overdue']);
      expect(at('escalate')({ ...answered, state, evidenceDueOn: day('2026-05-31') })).toEqual(['R-NC-08.overdue']);
    }
  });

  it('R-NC-01: only a minor is carried to the next audit', () => {
    for (const grade of ['major', 'improvement'] as const) expect(at('carry')({ grade })).toEqual(['R-NC-01.only_minor_is_carried']);
  });

  it('R-NC-05: cause, correction, corrective action', () => {
    for (const part of ['cause', 'correction', 'correctiveAction'] as const) expect(at('respond')(input({ [part]: ' ' }))).toEqual(['R-NC-05.missing']);
    expect(at('respond')({ input: {} })).toHaveLength(3);
  });

  it('R-NC-05: evidence in words or files; a late plan is accepted only with a reason', () => {
    expect(at('send_evidence')(input({ evidence: null }))).toEqual(['R-NC-05.no_evidence']);
    expect(at('send_evidence')(input({ evidence: null, documentCount: 1 }))).toEqual([]);
    expect(at('accept_plan')({ planDueOn: day('2026-05-29') })).toEqual(['R-NC-05.late']);
    expect(at('accept_plan')({ planDueOn: day('2026-05-30') })).toEqual([]);
    expect(at('accept_plan')({ planDueOn: null })).toEqual([]);
  });

  it('R-NC-06: each verdict says why, each verification what was seen', () => {
    for (const move of ['reject_response', 'accept_plan', 'reject_evidence'] as const) expect(at(move)(input({ verdictText: '' }))).toEqual(['R-NC-06.no_verdict']);
    expect(at('verify')(input({ verificationEvidence: '' }))).toEqual(['R-NC-06.no_verification']);
    expect(at('close')({ verification: null })).toEqual(['R-NC-06.no_verification']);
    expect(at('close')({ verification: { evidence: null } })).toEqual(['R-NC-06.no_verification']);
  });

  it('R-NC-05, R-NC-06, R-APL-01: a request without a body lacks what the move asks for', () => {
    const { input: _input, ...silent } = facts();
    const lacking = (move: FindingMove) => against(FINDING_MACHINE, move, silent);
    expect(lacking('respond')).toEqual(['R-NC-05.missing', 'R-NC-05.missing', 'R-NC-05.missing']);
    expect(lacking('send_evidence')).toEqual(['R-NC-05.no_evidence']);
    expect(lacking('reject_evidence')).toEqual(['R-NC-06.no_verdict']);
    expect(lacking('verify')).toEqual(['R-NC-06.no_verification']);
    expect(lacking('dispute')).toEqual(['R-APL-01.no_appeal']);
  });

  it('R-NC-07: who accepts or verifies is qualified for every standard of the finding', () => {
    for (const move of ['accept_plan', 'verify'] as const) {
      expect(at(move)({ standards: [SMS, QMS] })).toEqual(['R-NC-07.not_competent']);
      expect(at(move)({ actor: person({ competences: [competence('decision')] }) })).toEqual(['R-NC-07.not_competent']);
      for (const function_ of ['audit', 'lead_audit'] as const) expect(at(move)({ actor: person({ competences: [competence(function_)] }) })).toEqual([]);
    }
  });

  it('R-NC-09: how the other sites stand, unless the finding is on all of them', () => {
    const silent = { response: { cause: 'c', correction: 'k', correctiveAction: 'a', otherSites: ' ', submittedOn: day('2026-05-30') } };
    expect(at('close')(silent)).toEqual(['R-NC-09.other_sites']);
    expect(at('close')({ response: null })).toEqual(['R-NC-09.other_sites']);
    expect(at('close')({ ...silent, scopeSiteCount: 1 })).toEqual([]);
    expect(at('close')({ ...silent, scopeSiteCount: 1, siteIds: [] })).toEqual([]);
    expect(at('close')({ ...silent, siteIds: ['s1', 's2'] })).toEqual([]);
    expect(at('close')({ ...silent, grade: 'improvement' })).toEqual([]);
  });

  it('R-APL-01: a dispute links its appeal', () => expect(at('dispute')(input({ appealId: null }))).toEqual(['R-APL-01.no_appeal']));
});

describe('R-NC-05: due days', () => {
  const start = day('2026-05-05');
  it('30 days for the plan, for a major 90 for the evidence; none for an improvement', () => {
    expect(findingDueDays('minor', start)).toEqual({ planDueOn: '2026-06-04', evidenceDueOn: null });
    expect(findingDueDays('major', start)).toEqual({ planDueOn: '2026-06-04', evidenceDueOn: '2026-08-03' });
    expect(findingDueDays('improvement', start)).toEqual({ planDueOn: null, evidenceDueOn: null });
    expect(findingDueDays('major', start, { planDays: 10, evidenceDays: 20 })).toEqual({ planDueOn: '2026-05-15', evidenceDueOn: '2026-05-25' });
  });
  it('R-RECERT-04: a major of a recertification is due by the last valid day, a minor is not', () => {
    expect(findingDueDays('major', start, undefined, day('2026-06-30'))).toEqual({ planDueOn: '2026-06-04', evidenceDueOn: '2026-06-30' });
    expect(findingDueDays('major', start, undefined, day('2026-05-20'))).toEqual({ planDueOn: '2026-05-20', evidenceDueOn: '2026-05-20' });
    expect(findingDueDays('minor', start, undefined, day('2026-05-20'))).toEqual({ planDueOn: '2026-06-04', evidenceDueOn: null });
  });
});
