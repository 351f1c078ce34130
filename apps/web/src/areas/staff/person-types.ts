import type { Answer } from '../../api/shapes';

export const COMPETENCE_FUNCTIONS = ['application_review', 'lead_audit', 'audit', 'technical_expert', 'technical_review', 'decision'] as const satisfies readonly Answer<'AddCompetenceDto'>['function'][];
export const CONFLICT_KINDS = ['consultancy', 'management', 'internal_audit', 'employment', 'other'] as const satisfies readonly Answer<'AddConflictDto'>['kind'][];

export type PersonFile = Answer<'PersonDto'>;
