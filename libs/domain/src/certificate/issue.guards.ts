import type { CertificateFacts, CertificateVersionFacts } from './certificate.facts';
import { CERTIFICATE_TEXTS } from './certificate.texts';
import { systemKindOf } from '../application/standard';
import { expiryOf } from '../dates/certificate-dates';
import type { DecisionKind } from '../decision/decision';
import type { LocalText } from '../shared/language';
import { block, type Guard, type Refused } from '../shared/machine';
import { hasText, refusing } from '../shared/text';

const say = refusing(CERTIFICATE_TEXTS);

/** A rule on the version that the move issues; without a version R-CERT-13 refuses. */
const ofVersion = ({ version }: CertificateFacts, rule: (version: CertificateVersionFacts) => Refused | readonly Refused[] | null) => version && rule(version);

/** R-CERT-01: client with name and address, every site with name and address (a virtual one has none). */
export const holderAndSitesShown = (facts: CertificateFacts) => ofVersion(facts, ({ holder, sites }) => {
  const what: LocalText[] = [
    ...(hasText(holder.legalName) ? [] : [{ en: 'name of the client', zh: '客户名称' }]),
    ...(holder.address ? [] : [{ en: 'address of the client', zh: '客户地址' }]),
    ...(sites.length > 0 ? [] : [{ en: 'sites', zh: '场所' }]),
    ...sites.filter(({ address, virtual }) => !address && !virtual).map(({ name }) => ({ en: `address of ${name.en ?? name.zh ?? ''}`, zh: `${name.zh ?? name.en ?? ''}的地址` })),
  ];
  return what.length === 0 ? null : say('R-CERT-01.missing', { what });
});

/** R-CERT-02: effective on the decision day at the earliest. */
export const effectiveAfterDecision = (facts: CertificateFacts) => ofVersion(facts, ({ effectiveOn, decidedOn }) =>
  effectiveOn >= decidedOn ? null : say('R-CERT-02.before_decision', { effective: effectiveOn, decided: decidedOn }));

/** R-CERT-03: the last day follows from the cycle; a transferred certificate keeps its old one (R-TRANS-05). */
export const expiryFollowsCycle = (facts: CertificateFacts) => ofVersion(facts, ({ cycleStartOn, expiryOn }) => {
  const expected = facts.keptExpiryOn ?? expiryOf(cycleStartOn);
  return expiryOn === expected ? null : say('R-CERT-03.expiry', { expiry: expiryOn, start: cycleStartOn, expected });
});

/** R-CERT-04: a number of its own, never used before. */
export const numberUnique = ({ number, numberTaken }: CertificateFacts): Refused | null =>
  !hasText(number) ? say('R-CERT-04.no_number') : numberTaken ? say('R-CERT-04.taken', { number }) : null;

/** R-CERT-05: the standard stands with its year. */
export const editionShown = (facts: CertificateFacts) => ofVersion(facts, ({ edition }) =>
  /\S:\d{4}\b/.test(edition) ? null : say('R-CERT-05.no_edition', { edition }));

/** R-CERT-06: a scope, and one per site where there are several. */
export const scopeShown = (facts: CertificateFacts) => ofVersion(facts, ({ scope, sites }) => [
  ...(hasText(scope) ? [] : [say('R-CERT-06.no_scope')]),
  ...(sites.length > 1 ? sites.filter((site) => !hasText(site.scope)).map(({ name }) => say('R-CERT-06.no_site_scope', { site: name })) : []),
]);

/** R-CERT-07: the accreditation symbol only where we are accredited. */
export const symbolAccredited = (facts: CertificateFacts) => ofVersion(facts, ({ accreditationSymbol }) =>
  accreditationSymbol && !facts.accredited ? say('R-CERT-07.symbol') : null);

/** R-CERT-08: an information security certificate names the version of the statement of applicability. */
export const schemeFieldsShown = (facts: CertificateFacts) => ofVersion(facts, ({ schemeFields }) =>
  systemKindOf(facts.standard) === 'ISMS' && !hasText(schemeFields?.['statementOfApplicability']) ? say('R-CERT-08.statement_of_applicability') : null);

/** R-CERT-10: after a gap the first certification day stays only beside the dates of the last cycle. */
export const gapDatesShown = (facts: CertificateFacts) => ofVersion(facts, ({ gap, firstCertifiedOn, effectiveOn, lastCycleExpiryOn, lastRecertificationAuditOn }) =>
  gap && firstCertifiedOn < effectiveOn && !(lastCycleExpiryOn && lastRecertificationAuditOn) ? say('R-CERT-10.dates_after_gap') : null);

const ISSUING: readonly DecisionKind[] = ['grant', 'renew', 'extend', 'reduce', 'restore'];
/** R-CERT-13: issued only on a decision, with a valid agreement and, where asked for, cleared fees. */
export function mayBeIssued({ decision, version, agreementValid, feesRequired, feesCleared }: CertificateFacts): Refused[] {
  return [
    ...(version && decision && ISSUING.includes(decision.kind) ? [] : [say('R-CERT-13.no_decision')]),
    ...(agreementValid ? [] : [say('R-CERT-13.agreement')]),
    ...(feesRequired && !feesCleared ? [say('R-CERT-13.fees')] : []),
  ];
}

/** Text compared by content, whatever the order of its languages. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part) ?? '';

/** R-CERT-14: holder, scope, sites and decision day are those of the decision. */
export const drawnFromDecision = (facts: CertificateFacts) => ofVersion(facts, (version) => {
  const { decision } = facts;
  if (!decision) return null;
  const parts: [LocalText, unknown, unknown][] = [
    [{ en: 'holder', zh: '持证人' }, version.holder, decision.holder],
    [{ en: 'scope', zh: '范围' }, version.scope, decision.scope],
    [{ en: 'sites', zh: '场所' }, version.sites, decision.sites],
    [{ en: 'decision day', zh: '决定日' }, version.decidedOn, decision.decidedOn],
  ];
  const what = parts.filter(([, shown, decided]) => written(shown) !== written(decided)).map(([name]) => name);
  return what.length === 0 ? null : say('R-CERT-14.differs', { what });
});

/** What every version shows. */
export const VERSION_GUARDS: readonly Guard<CertificateFacts>[] = [
  block('R-CERT-01', holderAndSitesShown), block('R-CERT-02', effectiveAfterDecision), block('R-CERT-03', expiryFollowsCycle),
  block('R-CERT-05', editionShown), block('R-CERT-06', scopeShown), block('R-CERT-07', symbolAccredited), block('R-CERT-08', schemeFieldsShown),
  block('R-CERT-10', gapDatesShown), block('R-CERT-14', drawnFromDecision),
];
/** What an issue on a decision stands on besides. */
export const ISSUE_GUARDS: readonly Guard<CertificateFacts>[] = [block('R-CERT-13', mayBeIssued), ...VERSION_GUARDS];
