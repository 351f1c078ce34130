import type { Day } from '../shared/day';

/** What a person is qualified for. @source R-COMP-01 */
export const COMPETENCE_FUNCTIONS = ['application_review', 'lead_audit', 'audit', 'technical_expert', 'technical_review', 'decision'] as const;
export type CompetenceFunction = (typeof COMPETENCE_FUNCTIONS)[number];

/** Valid from … to, both days included; `validTo` null: open. No sector code: every sector. */
export interface CompetenceFacts { standard: string; function: CompetenceFunction; sectorCodes: readonly number[]; validFrom: Day; validTo: Day | null }

/** A bond between the person and the client; `endedOn` null while it lasts. */
export interface ConflictFacts { kind: 'consultancy' | 'management' | 'internal_audit' | 'employment' | 'other'; endedOn: Day | null }

export interface PersonFacts {
  personId: string;
  name: string;
  competences: readonly CompetenceFacts[];
  /** Those with this case's client only. */
  conflicts: readonly ConflictFacts[];
}

export const validOn = ({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }, on: Day): boolean =>
  validFrom <= on && (validTo === null || on <= validTo);

/** Is the person qualified for one of these functions in this standard on this day? */
export const competentFor = (person: Pick<PersonFacts, 'competences'>, standard: string, functions: readonly CompetenceFunction[], on: Day): boolean =>
  person.competences.some((each) => each.standard === standard && functions.includes(each.function) && validOn(each, on));
