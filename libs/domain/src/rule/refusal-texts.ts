import { APPEAL_TEXTS } from '../appeal/appeal.texts';
import { APPLICATION_TEXTS } from '../application/application.texts';
import { AUDIT_TEXTS } from '../audit/audit.texts';
import { CERTIFICATE_TEXTS } from '../certificate/certificate.texts';
import { DECISION_TEXTS } from '../decision/decision.texts';
import { FINDING_TEXTS } from '../finding/finding.texts';
import { ROUTE_TEXTS } from '../route/route.texts';
import { TEAM_TEXTS } from '../team/team.texts';
import type { Language } from '../shared/language';
import type { Refusal } from '../shared/rule-violation';
import { fillText, type RefusalTexts } from '../shared/text';

/** Every refusal that a guard can give, in every language. */
export const REFUSAL_TEXTS: RefusalTexts = {
  ...APPLICATION_TEXTS, ...TEAM_TEXTS, ...AUDIT_TEXTS, ...FINDING_TEXTS, ...DECISION_TEXTS, ...ROUTE_TEXTS, ...CERTIFICATE_TEXTS, ...APPEAL_TEXTS,
};

/** A refusal in the reader's language: what stands against it and what to do; as it came where its key is not known. */
export function refusalIn({ key, params = {}, message, fix }: Pick<Refusal, 'key' | 'params' | 'message' | 'fix'>, language: Language): { message: string; fix: string | null } {
  const text = key === undefined ? undefined : REFUSAL_TEXTS[key as keyof RefusalTexts];
  if (!text) return { message, fix: fix ?? null };
  const [template, remedy] = text[language];
  return { message: fillText(template, params, language), fix: fillText(remedy, params, language) };
}
