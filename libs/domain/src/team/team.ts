import type { Sentence } from '../shared/text';

/** What a person does in an audit team. @source ISO/IEC 17021-1:2015, 9.2.2 */
export const TEAM_FUNCTIONS = ['lead_auditor', 'auditor', 'technical_expert', 'trainee', 'evaluator', 'interpreter', 'observer'] as const;
export type TeamFunction = (typeof TEAM_FUNCTIONS)[number];

/** As they stand within a sentence. */
export const FUNCTION_NAMES: Record<TeamFunction, Sentence> = {
  lead_auditor: { en: 'lead auditor', zh: '审核组长' }, auditor: { en: 'auditor', zh: '审核员' },
  technical_expert: { en: 'technical expert', zh: '技术专家' }, trainee: { en: 'trainee', zh: '实习审核员' },
  evaluator: { en: 'evaluator', zh: '评价人员' }, interpreter: { en: 'interpreter', zh: '翻译' }, observer: { en: 'observer', zh: '观察员' },
};

/** The functions whose days count as audit time. @source R-TIME-00, ISO/IEC 17021-1:2015, 9.1.4 */
export const AUDITING_FUNCTIONS = ['lead_auditor', 'auditor'] as const satisfies readonly TeamFunction[];

export const isAuditing = (name: TeamFunction): boolean => (AUDITING_FUNCTIONS as readonly TeamFunction[]).includes(name);

export interface TeamMember { personId: string; name: string; function: TeamFunction }
