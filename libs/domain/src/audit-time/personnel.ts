import { type Rational, ZERO, add, ceil, divide, multiply, rational, rationalOf, rationalText } from '../exact/rational';
import { ceilSqrt } from '../exact/whole';
import { type Step, step } from '../calculation/step';
import type { CalculationWarning } from '../calculation/warning';
import { Reader } from '../input/reader';
import { MAX_PEOPLE, type TableFamily } from './audit-time-table';

/** People with the same shortened hours. Hours are per day; both above 0 and at most 24. */
export interface PartTimeGroup { headcount: number; hoursPerDay: number; normalHours: number }
/** QMS, EMS, OH&S: people with similar, simple, repetitive work, of whom `countedPct` % are counted, for a documented reason. */
export interface ReducedGroup { headcount: number; countedPct: number; reason?: string }

/** Everybody in scope on all shifts. Missing numbers are 0, missing lists empty; people are counted in one place only. */
export interface PersonnelInput {
  fullTime?: number;
  partTime?: readonly PartTimeGroup[];
  contractors?: number;
  /** ISMS and SMS only: head-counts of groups with identical simple, low-risk, directed work, each counted as ⌈√n⌉. */
  identicalGroups?: readonly number[];
  /** QMS, EMS and OH&S only. */
  reducedGroups?: readonly ReducedGroup[];
}

export const mayCountByRoot = (family: TableFamily): boolean => family === 'ISMS' || family === 'SMS';

export function checkPersonnel(reader: Reader, input: PersonnelInput, family: TableFamily | undefined): void {
  reader.whole(input.fullTime ?? 0, 'fullTime', 0, MAX_PEOPLE);
  reader.whole(input.contractors ?? 0, 'contractors', 0, MAX_PEOPLE);
  input.partTime?.forEach((group, index) => {
    reader.whole(group.headcount, `partTime[${index}].headcount`, 1, MAX_PEOPLE);
    checkHours(reader, group.hoursPerDay, `partTime[${index}].hoursPerDay`);
    checkHours(reader, group.normalHours, `partTime[${index}].normalHours`);
  });
  input.identicalGroups?.forEach((people, index) => reader.whole(people, `identicalGroups[${index}]`, 1, MAX_PEOPLE));
  input.reducedGroups?.forEach((group, index) => {
    reader.whole(group.headcount, `reducedGroups[${index}].headcount`, 1, MAX_PEOPLE);
    reader.whole(group.countedPct, `reducedGroups[${index}].countedPct`, 1, 100);
  });
  if (family === undefined) return;
  const byRoot = mayCountByRoot(family);
  if (!byRoot && input.identicalGroups?.length) reader.fail('identicalGroups', 'may be counted by the square root for ISMS and SMS only');
  if (byRoot && input.reducedGroups?.length) reader.fail('reducedGroups', 'may be reduced by a factor for QMS, EMS and OH&S only');
}

function checkHours(reader: Reader, hours: number, path: string): void {
  if (!(hours > 0 && hours <= 24)) reader.fail(path, 'must be hours above 0 and at most 24');
}

const partTimeEquivalent = (groups: readonly PartTimeGroup[]): Rational =>
  groups.reduce((sum, { headcount, hoursPerDay, normalHours }) =>
    add(sum, multiply(rationalOf(headcount), divide(rationalOf(hoursPerDay), rationalOf(normalHours)))), ZERO);

const reducedEquivalent = (groups: readonly ReducedGroup[]): Rational =>
  groups.reduce((sum, { headcount, countedPct }) => add(sum, rational(BigInt(headcount) * BigInt(countedPct), 100n)), ZERO);

const reducedText = ({ headcount, countedPct, reason }: ReducedGroup): string => `${headcount} × ${countedPct} %${reason === undefined ? '' : ` (${reason})`}`;

const NONE: readonly never[] = [];

/**
 * Effective number of personnel: unrounded parts summed, rounded up once. The input has passed `checkPersonnel`.
 * @source audit-time 2, step 1 (MD5 2.3; ISO/IEC 27006-1:2024 C.3.4)
 */
export function effectivePersonnel(input: PersonnelInput): { enp: number; step: Step; warnings: CalculationWarning[] } {
  const { fullTime = 0, contractors = 0, partTime = NONE, identicalGroups = NONE, reducedGroups = NONE } = input;
  const roots = identicalGroups.map(ceilSqrt);
  const byRoot = roots.reduce((sum, people) => sum + people, 0);
  const each = identicalGroups.map((people, index) => `${people} → ${roots[index]}`).concat(reducedGroups.map(reducedText));
  const whole = fullTime + contractors + byRoot;
  if (partTime.length === 0 && reducedGroups.length === 0) {
    return { enp: whole, step: step('personnel', { fullTime, partTime: 0, contractors, groups: byRoot, each, sum: whole }, whole), warnings: [] };
  }
  const shortened = partTimeEquivalent(partTime);
  const groups = add(rational(BigInt(byRoot)), reducedEquivalent(reducedGroups));
  const sum = add(rational(BigInt(fullTime + contractors)), add(shortened, groups));
  const enp = ceil(sum);
  const inputs = { fullTime, partTime: rationalText(shortened), contractors, groups: rationalText(groups), each, sum: rationalText(sum) };
  const above = partTime.some(({ hoursPerDay, normalHours }) => hoursPerDay > normalHours);
  return { enp, step: step('personnel', inputs, enp), warnings: above ? ['PART_TIME_ABOVE_NORMAL'] : [] };
}
