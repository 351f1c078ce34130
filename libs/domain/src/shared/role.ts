/** The roles a person may hold, any set of them (DECISIONS 15). `system` is the software itself: sweeps and jobs. */
export const ROLES = [
  'client_representative', 'client_contributor', 'auditor', 'application_reviewer', 'planner', 'technical_reviewer',
  'decision_maker', 'technical_manager', 'quality_manager', 'administrator', 'assessor', 'system',
] as const;
export type Role = (typeof ROLES)[number];

export const CLIENT_ROLES = ['client_representative', 'client_contributor'] as const satisfies readonly Role[];

/** Who works at the certification body's desk and sees every case. Administrators and assessors read; they make no case moves. */
export const STAFF_ROLES = [
  'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager', 'administrator', 'assessor',
] as const satisfies readonly Role[];
