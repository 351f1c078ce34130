import { clauseRows, within } from '../scheme/clause-rows';
import { schemePack } from '../scheme/scheme-packs';
import { countStates, coverage, type CoverageFacts, rowsOfProcess } from './coverage';
import { documentMatrix, type MarkedClause, withoutDocument } from './document-matrix';

const SMS = 'iso20000-1-2018';
const rows = clauseRows(schemePack(SMS));
const rowOf = <R extends { clause: string }>(all: readonly R[], clause: string): R => {
  const row = all.find((each) => each.clause === clause);
  if (!row) throw new Error(`no row ${clause}`);
  return row;
};

describe('the lines of a standard', () => {
  it('go down to the third level, headings marked, deeper clauses within their line', () => {
    expect(rows.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['4', '4.1', '5.2.1', '8.3.4', '8.5.1', '8.7.3', '10.2']));
    expect(rows.every(({ clause }) => clause.split('.').length <= 3)).toBe(true);
    expect(['8', '8.5', '8.5.1', '8.3.4', '9.4'].map((clause) => rowOf(rows, clause).heading)).toEqual([true, true, false, false, false]);
  });

  it('hold every leaf of every standard', () => {
    for (const id of [SMS, 'iso9001-2015', 'iso27001-2022']) {
      const pack = schemePack(id);
      const lines = clauseRows(pack).filter(({ heading }) => !heading);
      for (const leaf of pack.clauses.filter((each) => each.leaf)) expect(lines.filter(({ clause }) => within(leaf.id, clause))).toHaveLength(1);
    }
  });

  it('hold the controls of an annex under their groups', () => {
    const controls = clauseRows(schemePack('iso27001-2022')).filter(({ clause }) => clause.startsWith('A.5'));
    expect([controls[0]?.clause, controls[0]?.heading, controls[1]?.heading]).toEqual(['A.5', true, false]);
    expect(clauseRows(schemePack('iso27001-2022')).filter(({ clause, heading }) => clause.startsWith('A.') && !heading)).toHaveLength(93);
  });

  it('8.20 is not within 8.2', () => { expect([within('8.20', '8.2'), within('8.2.1', '8.2'), within('8.2', '8.2'), within('8', '8.2')]).toEqual([false, true, true, false]); });
});

describe('R-STAGE1-02: clause by document', () => {
  const mark = (clause: string, documentId: string | null, said: MarkedClause['mark']): MarkedClause => ({ standard: SMS, clause, documentId, mark: said, note: null });

  it('a clause is covered as well as the best of its documents', () => {
    const matrix = documentMatrix(rows, [mark('5.3', 'a', 'missing'), mark('5.3', 'b', 'partly'), mark('9.4', 'a', 'partly'), mark('9.4', 'b', 'covers'), mark('4.1', null, 'missing')]);
    expect(['5.3', '9.4', '4.1', '4.2'].map((clause) => rowOf(matrix, clause).cover)).toEqual(['partly', 'covers', 'missing', 'unmarked']);
    expect(rowOf(matrix, '5.3').marks.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  });

  it('a mark of another standard counts nowhere', () => {
    expect(rowOf(documentMatrix(rows, [{ ...mark('5.3', 'a', 'covers'), standard: 'iso9001-2015' }]), '5.3').cover).toBe('unmarked');
  });

  it('names the clauses without a document, headings left out', () => {
    const leaves = rows.filter(({ heading }) => !heading);
    expect(withoutDocument(documentMatrix(rows, []))).toHaveLength(leaves.length);
    const left = withoutDocument(documentMatrix(rows, [mark('5.3', 'a', 'covers'), mark('6.1', 'a', 'partly'), mark('7.1', null, 'missing')])).map(({ clause }) => clause);
    expect([left.includes('5.3'), left.includes('6.1'), left.includes('7.1'), left.length]).toEqual([false, false, true, leaves.length - 2]);
  });
});

describe('R-PROG-02, R-STAGE2-05: what was planned, looked at and found', () => {
  const clause = (number: string, siteId: string | null = null) => ({ standard: SMS, clause: number, siteId });
  const found = (id: string, clauses: string[], siteIds: string[] = []) => ({ id, clauses: clauses.map((each) => ({ standard: SMS, clause: each })), siteIds });
  const facts = (patch: Partial<CoverageFacts>): CoverageFacts => ({ rows, planned: [], examined: [], findings: [], ...patch });
  const stateOf = (patch: Partial<CoverageFacts>, number: string, siteId?: string) => rowOf(coverage(facts(patch), siteId), number).state;

  it('planned and not looked at is open; looked at is examined; a finding goes before both', () => {
    const patch = { planned: ['8.5.1', '8.6.1', '8.7.1'].map((each) => clause(each)), examined: [clause('8.6.1'), clause('8.7.1')], findings: [found('f', ['8.7.1'])] };
    expect(['8.5.1', '8.6.1', '8.7.1', '4.1'].map((number) => stateOf(patch, number))).toEqual(['open', 'examined', 'finding', 'not_planned']);
  });

  it('a plan for a group holds for what lies in it, and a deeper clause for its line', () => {
    expect(stateOf({ planned: [clause('8.5')] }, '8.5.3')).toBe('open');
    expect(stateOf({ planned: [clause('8.5.1.2')] }, '8.5.1')).toBe('open');
    expect(stateOf({ planned: [clause('8.5')] }, '8.6.1')).toBe('not_planned');
    expect(stateOf({ examined: [clause('8')] }, '8.2.1')).toBe('examined');
  });

  it('a finding stands at the line of its clause, and at a heading only where it names the heading', () => {
    const deep = coverage(facts({ findings: [found('f', ['8.5.1.2'])] }));
    expect(deep.filter(({ findings }) => findings.length > 0).map(({ clause: number }) => number)).toEqual(['8.5.1']);
    const group = coverage(facts({ findings: [found('f', ['8.5'])] }));
    expect(group.filter(({ findings }) => findings.length > 0).map(({ clause: number }) => number)).toEqual(['8.5']);
  });

  it('at a site counts what names it and what names no site; a finding only where it names it', () => {
    const patch = { planned: [clause('8.5.1', 'north'), clause('9.4')], examined: [clause('9.4', 'south')], findings: [found('f', ['8.6.1'], ['north']), found('g', ['8.6.3'])] };
    expect(['8.5.1', '9.4', '8.6.1', '8.6.3'].map((number) => stateOf(patch, number, 'north'))).toEqual(['open', 'open', 'finding', 'not_planned']);
    expect(['8.5.1', '9.4', '8.6.1'].map((number) => stateOf(patch, number, 'south'))).toEqual(['not_planned', 'examined', 'not_planned']);
  });

  it('a look at the audit as a whole counts at a site whose plan asks for the clause, and nowhere else', () => {
    const patch = { planned: [clause('8.6.1', 'north')], examined: [clause('8.6.1')] };
    expect([stateOf(patch, '8.6.1', 'north'), stateOf(patch, '8.6.1', 'south'), stateOf(patch, '8.6.1')]).toEqual(['examined', 'not_planned', 'examined']);
  });

  it('a process has the lines of its clauses, and the counts leave headings out', () => {
    const of = coverage(facts({ planned: [clause('8')], examined: [clause('8.5.1')] }));
    expect(rowsOfProcess(of, { standard: SMS, clauses: ['8.5.1', '8.5.2'] }).map(({ clause: number, state }) => [number, state])).toEqual([['8.5.1', 'examined'], ['8.5.2', 'open']]);
    expect(countStates(of)).toEqual({ finding: 0, examined: 1, open: rows.filter(({ clause: number, heading }) => !heading && number.startsWith('8.')).length - 1, not_planned: rows.filter(({ clause: number, heading }) => !heading && !number.startsWith('8.')).length });
  });
});
