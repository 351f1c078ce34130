import type { TeamMemberFacts } from '../audit/audit.facts';
import { type CompetenceFunction, validOn } from './person.facts';
import type { TeamFunction } from './team';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';

/** Which qualifications serve which function. Observers, interpreters and trainees need none of their own. */
export const QUALIFICATIONS: Partial<Record<TeamFunction, readonly CompetenceFunction[]>> = {
  lead_auditor: ['lead_audit'],
  auditor: ['audit', 'lead_audit'],
  evaluator: ['audit', 'lead_audit'],
  technical_expert: ['technical_expert', 'audit', 'lead_audit'],
};
const COVERING: readonly TeamFunction[] = ['lead_auditor', 'auditor', 'technical_expert'];

export interface UncoveredArea { standard: string; sectorCode: number | null }

/**
 * R-COMP-02: the areas of the audit that no member covers, by standard and sector, on the day given. One member need not cover all.
 * A standard without any qualified auditor is listed with sector null; experts bring sectors, never a whole standard.
 */
export function uncoveredAreas(
  team: readonly TeamMemberFacts[], needed: { standards: readonly string[]; sectorCodes: readonly number[] }, on: Day,
): UncoveredArea[] {
  const held = team.filter((member) => COVERING.includes(member.function)).flatMap((member) =>
    member.competences
      .filter((each) => QUALIFICATIONS[member.function]?.includes(each.function) && validOn(each, on))
      .map((each) => ({ ...each, audits: member.function !== 'technical_expert' })));
  return needed.standards.flatMap((standard): UncoveredArea[] => {
    const ofStandard = held.filter((each) => each.standard === standard);
    if (!ofStandard.some(({ audits }) => audits)) return [{ standard, sectorCode: null }];
    return needed.sectorCodes
      .filter((code) => !ofStandard.some(({ sectorCodes }) => sectorCodes.length === 0 || sectorCodes.includes(code)))
      .map((sectorCode) => ({ standard, sectorCode }));
  });
}

/** An uncovered area by name, for people. */
export const areaName = ({ standard, sectorCode }: UncoveredArea): LocalText =>
  sectorCode === null ? { en: standard, zh: standard } : { en: `${standard}, sector ${sectorCode}`, zh: `${standard}，行业 ${sectorCode}` };
