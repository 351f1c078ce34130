import { AUDIT_TIME_DATA } from './audit-time-tables';
import type { Complexity, PercentRange } from './audit-time-data';

/**
 * Usual range of the complexity factor of an ISMS, percent. From memory, to be verified: a help for the planner, not a limit.
 * @source ISO/IEC 27006-1:2024 annex C
 */
export const ismsComplexityRange = (business: Complexity, it: Complexity): PercentRange => AUDIT_TIME_DATA.ismsComplexity[business][it];
