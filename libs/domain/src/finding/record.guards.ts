import type { FindingRecordFacts } from './finding.facts';
import { FINDING_TEXTS } from './finding.texts';
import { block, type Guard, type Refused, warn } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(FINDING_TEXTS);

/** R-NC-01, R-NC-02: a nonconformity names requirement, statement and evidence; an improvement at least its statement. */
export function recordComplete({ grade, clauses, statement, evidence }: FindingRecordFacts): Refused[] {
  const isNonconformity = grade !== 'improvement';
  return [
    ...(isNonconformity && clauses.length === 0 ? [say('R-NC-02.clause', {}, 'clauses')] : []),
    ...(hasText(statement) ? [] : [say('R-NC-02.statement', {}, 'statement')]),
    ...(isNonconformity && !hasText(evidence) ? [say('R-NC-02.evidence', {}, 'evidence')] : []),
  ];
}

const NONCONFORMITY_WORDS = ['does not conform', 'nonconform', 'not fulfilled', 'requirement is not met', 'violates', '不符合', '未满足', '违反'];
const SOLUTION_WORDS = ['should', 'recommend', 'must introduce', 'we suggest', '建议', '应当', '应该', '推荐'];
const firstOf = (words: readonly string[], text: string): string | undefined => words.find((word) => text.toLowerCase().includes(word));

/** R-NC-03: an improvement does not read like a nonconformity, a nonconformity does not propose its solution. */
export function wordingFits({ grade, statement }: FindingRecordFacts): Refused | null {
  const word = firstOf(grade === 'improvement' ? NONCONFORMITY_WORDS : SOLUTION_WORDS, statement);
  if (!word) return null;
  return say(grade === 'improvement' ? 'R-NC-03.reads_as_nonconformity' : 'R-NC-03.proposes_solution', { word }, 'statement');
}

/** Other minors on the clause from which on a major is worth a thought. */
const SEVERAL = 2;

/** R-NC-04: several minors on one clause may be a major. */
export const fewSameMinors = ({ grade, sameClauseMinors }: FindingRecordFacts): Refused | null =>
  grade === 'minor' && sameClauseMinors >= SEVERAL ? say('R-NC-04.several_minors', { count: sameClauseMinors }, 'grade') : null;

/** What stands at recording or changing a finding; pass with `passGuards`. */
export const FINDING_RECORD_GUARDS: readonly Guard<FindingRecordFacts>[] = [
  block('R-NC-02', recordComplete), warn('R-NC-03', wordingFits), warn('R-NC-04', fewSameMinors),
];
