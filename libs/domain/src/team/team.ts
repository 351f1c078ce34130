/** What a person does in an audit team. @source ISO/IEC 17021-1:2015, 9.2.2 */
export const TEAM_FUNCTIONS = ['lead_auditor', 'auditor', 'technical_expert', 'trainee', 'evaluator', 'interpreter', 'observer'] as const;
export type TeamFunction = (typeof TEAM_FUNCTIONS)[number];

/** The functions whose days count as audit time. @source R-TIME-00, ISO/IEC 17021-1:2015, 9.1.4 */
export const AUDITING_FUNCTIONS = ['lead_auditor', 'auditor'] as const satisfies readonly TeamFunction[];

export const isAuditing = (name: TeamFunction): boolean => (AUDITING_FUNCTIONS as readonly TeamFunction[]).includes(name);

export interface TeamMember { personId: string; name: string; function: TeamFunction }
