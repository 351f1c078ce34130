import { APPLICATION_RULES } from './catalogue/application';
import { AUDIT_RULES } from './catalogue/audit';
import { CERTIFICATE_RULES } from './catalogue/certificate';
import { CYCLE_RULES } from './catalogue/cycle';
import { DECISION_RULES } from './catalogue/decision';
import { FINDING_RULES } from './catalogue/finding';
import { IMPARTIALITY_RULES } from './catalogue/impartiality';
import { PLANNING_RULES } from './catalogue/planning';
import { STATUS_RULES } from './catalogue/status';
import type { Rule } from './rule';

const RULES = {
  ...IMPARTIALITY_RULES, ...APPLICATION_RULES, ...PLANNING_RULES, ...AUDIT_RULES, ...FINDING_RULES, ...DECISION_RULES, ...CYCLE_RULES,
  ...STATUS_RULES, ...CERTIFICATE_RULES,
};

/** Id of a rule of the field: `R-DEC-04`. */
export type RuleId = keyof typeof RULES;

/** Every rule of the field, once. Where the move tables hold it is read from them: `enforcementsOf`. */
export const RULE_CATALOGUE: Readonly<Record<RuleId, Rule>> = RULES;
