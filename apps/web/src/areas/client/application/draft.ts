import type { Refusal } from '../../../api/problem';
import type { Answer } from '../../../api/shapes';
import { offeredStandards, type StandardId } from '../../../lib/standards';
import { fromLocalText, type LocalTextValues, toLocalText } from '../../../parts/local-text-fields';
import type { Application, SystemRecord } from '../../case/types';

export const STEPS = ['scope', 'organisation', 'sites', 'system', 'documents', 'submit'] as const;
export type Step = (typeof STEPS)[number];

/** The application as it is being typed. */
export interface Draft {
  standards: StandardId[];
  scope: LocalTextValues;
  description: Application['description'];
  processOperators: Application['processOperators'];
  representative: { name: string; position: string; mandate: string };
  consultancy: Application['consultancy'];
  operationStartOn: string | null;
  internalAudit: SystemRecord | null;
  managementReview: SystemRecord | null;
  totalPeople: number | null;
  previouslyCertified: boolean;
}

export const draftOf = (application: Application): Draft => ({
  standards: offeredStandards(application.standards), scope: fromLocalText(application.scope), description: application.description, processOperators: application.processOperators,
  representative: application.representative ?? { name: '', position: '', mandate: '' }, consultancy: application.consultancy, operationStartOn: application.operationStartOn,
  internalAudit: application.internalAudit, managementReview: application.managementReview, totalPeople: application.totalPeople, previouslyCertified: application.previouslyCertified,
});

/** A record counts once its day is known; until then it stays with the person. */
const recordOf = (record: SystemRecord | null): SystemRecord | null => (record?.finishedOn ? record : null);

export function bodyOf(draft: Draft, version: number): Answer<'SaveApplicationDto'> {
  const scope = toLocalText(draft.scope);
  const said = Object.values(draft.representative).some((text) => text.trim());
  return {
    ...draft, version, standards: draft.standards.length > 0 ? draft.standards : undefined, scope: Object.keys(scope).length > 0 ? scope : null,
    representative: said ? draft.representative : null, internalAudit: recordOf(draft.internalAudit), managementReview: recordOf(draft.managementReview),
  };
}

const STEP_OF: readonly [RegExp, Step][] = [
  [/^(standards|scope)/, 'scope'],
  [/^(sites|totalPeople)/, 'sites'],
  [/^(representative|description|processOperators|organisation)/, 'organisation'],
  [/^(operationStartOn|internalAudit|managementReview|consultancy)/, 'system'],
  [/^documents/, 'documents'],
];

/** What is missing, by the step where it is filled in. */
export function gapsByStep(gaps: readonly Refusal[]): Record<Step, Refusal[]> {
  const found: Record<Step, Refusal[]> = { scope: [], organisation: [], sites: [], system: [], documents: [], submit: [] };
  for (const gap of gaps) {
    const path = (gap.path ?? '').replace(/^application\./, '');
    const [, step = 'submit'] = STEP_OF.find(([pattern]) => pattern.test(path)) ?? [];
    found[step].push(gap);
  }
  return found;
}
