import { AUDIT_TIME_DATA } from '../audit-time/audit-time-tables';
import { type Step, step } from '../calculation/step';
import type { CalculationWarning } from '../calculation/warning';
import { Reader } from '../input/reader';
import type { LocalText } from '../shared/language';

/** The points that make a system integrated; the level is the share of them that is. @source audit-time 6 (MD11) */
export const INTEGRATION_POINTS = {
  documentation: { en: 'Integrated documentation, down to work instructions', zh: '文件一体化，直至作业指导书' },
  management_review: { en: 'Management review covers all systems together', zh: '管理评审统一覆盖所有体系' },
  internal_audit: { en: 'Internal audits cover all systems together', zh: '内部审核统一覆盖所有体系' },
  policy_and_objectives: { en: 'One policy and one set of objectives', zh: '方针与目标一体化' },
  processes: { en: 'Processes of the systems are integrated', zh: '体系过程一体化' },
  improvement: { en: 'Corrective action, measurement and improvement are integrated', zh: '纠正措施、测量与改进机制一体化' },
  planning: { en: 'Planning uses one approach to business risks', zh: '策划采用统一的业务风险管理方法' },
  management_support: { en: 'Management support and responsibilities are unified', zh: '管理支持与职责统一' },
} as const satisfies Record<string, Required<LocalText>>;
export type IntegrationPoint = keyof typeof INTEGRATION_POINTS;
export const INTEGRATION_POINT_IDS = Object.keys(INTEGRATION_POINTS) as IntegrationPoint[];

/** Share of the points that are integrated, percent: a multiple of 12.5, exact. */
export function integrationLevel(integrated: Readonly<Record<IntegrationPoint, boolean>>): { percent: number; steps: Step[] } {
  const yes = INTEGRATION_POINT_IDS.filter((point) => integrated[point]).length;
  const percent = (100 * yes) / INTEGRATION_POINT_IDS.length;
  return { percent, steps: [step('integration_level', { yes, questions: INTEGRATION_POINT_IDS.length }, percent)] };
}

export interface IntegrationReduction {
  abilityPct: number;
  row: number;
  column: number;
  /** What the figure gives, whole percent. The planner may enter any other up to 20 with a reason. */
  reductionPct: number;
  warnings: CalculationWarning[];
  steps: Step[];
}

const { figure } = AUDIT_TIME_DATA.integrated;
/** The greatest value of the axis that `numerator ÷ denominator` (percent) reaches. */
const axisIndex = (numerator: number, denominator: number): number => figure.axis.findLastIndex((value) => numerator >= value * denominator);

/**
 * Reduction by level of integration and ability of the team, 100 · Σ(Xi − 1) ÷ (Z · (Y − 1)), at the nearest lower row
 * and column of the figure.
 * @param levelPct level of integration, 0 to 100 (`integrationLevel`, or the body's own measure)
 * @param qualified for each auditor the number of the audit's standards the auditor is qualified for
 * @param standards number of standards in the audit
 * @throws RuleViolation `invalid_input`
 * @source audit-time 6 (MD11; figure from memory, to be verified)
 */
export function integrationReduction(levelPct: number, qualified: readonly number[], standards: number): IntegrationReduction {
  const reader = new Reader();
  if (!(levelPct >= 0 && levelPct <= 100)) reader.fail('levelPct', 'must be a percentage from 0 to 100');
  reader.whole(standards, 'standards', 2, 20);
  if (qualified.length === 0) reader.fail('qualified', 'must name at least one auditor');
  qualified.forEach((each, index) => reader.whole(each, `qualified[${index}]`, 1, standards));
  reader.finish();
  const ability = { numerator: 100 * qualified.reduce((sum, each) => sum + each - 1, 0), denominator: qualified.length * (standards - 1) };
  const row = figure.axis[axisIndex(levelPct, 1)] ?? 0;
  const columnIndex = axisIndex(ability.numerator, ability.denominator);
  const column = figure.axis[columnIndex] ?? 0;
  const abilityPct = ability.numerator / ability.denominator;
  const reductionPct = figure.rows[String(row)]?.[columnIndex] ?? 0;
  return {
    abilityPct, row, column, reductionPct, warnings: ['FIGURE_NOT_VERIFIED'],
    steps: [
      step('team_ability', { auditors: qualified.length, qualified: [...qualified], standards }, abilityPct),
      step('integration_figure', { row, column }, reductionPct, AUDIT_TIME_DATA.version),
    ],
  };
}
