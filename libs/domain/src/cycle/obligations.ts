import { becauseOf } from './because';
import type { CertificateCycleFacts, CycleFacts, CycleOfCertificate, OpenFindingFacts, Stage2Facts } from './cycle.facts';
import type { Because, Consequence, Obligation, ObligationKind, ObligationState, Reminder } from './obligation';
import { remindersFor } from './reminder-steps';
import { firstSurveillance, laterSurveillance, restoreUntil, surveillanceYears } from '../dates/certificate-dates';
import { majorsDeadline, suspensionReview } from '../dates/deadline';
import { addDays, addMonths, type Day, earlier, later, yearOf } from '../shared/day';

interface Draft {
  kind: ObligationKind; subjectId: string; consequence: Consequence;
  targetOn: Day; latestOn: Day;
  /** From when on it exists; reminders are not older. */
  startOn: Day;
  metOn: Day | null;
  /** Ends unmet without having been missed. */
  cancelledOn?: Day | null;
  booked?: boolean;
  inputs: Because['inputs'];
}

const stateOf = ({ metOn, latestOn, cancelledOn }: Draft, asOf: Day): ObligationState => {
  if (metOn) return metOn <= latestOn ? 'met' : 'missed';
  if (cancelledOn && cancelledOn <= latestOn) return 'cancelled';
  return asOf > latestOn ? 'missed' : 'open';
};

const obligation = (draft: Draft, asOf: Day): Obligation => {
  const { kind, subjectId, consequence, targetOn, latestOn, startOn, metOn, booked = false, inputs } = draft;
  const because = becauseOf(kind, inputs);
  return {
    kind, subjectId, rule: because.rule, targetOn, latestOn, consequenceOn: addDays(latestOn, 1), consequence,
    state: stateOf(draft, asOf), metOn, reminders: remindersFor(kind, latestOn, startOn, booked), because,
  };
};

/** Days up to and including `asOf`, in order: what is known on that day. */
const known = (days: readonly Day[], asOf: Day): Day[] => days.filter((on) => on <= asOf).sort();

/** The day on which the certificate ended, as far as it is known on `asOf`. */
const endedBy = ({ endedOn }: CertificateCycleFacts, asOf: Day): Day | null => (endedOn && endedOn <= asOf ? endedOn : null);

/**
 * Calendar years of one cycle that need a surveillance: after the year of the decision (in a later cycle: after the year in which the
 * cycle before ended, that of recertification) and before the year of expiry. @source DECISIONS 11
 */
export const yearsUnderSurveillance = ({ decidedOn, expiryOn }: CycleOfCertificate, previous: CycleOfCertificate | null): number[] =>
  surveillanceYears(previous ? later(previous.expiryOn, decidedOn) : decidedOn, expiryOn);

function surveillanceDrafts(facts: CertificateCycleFacts, cycle: CycleOfCertificate, previous: CycleOfCertificate | null, asOf: Day): Draft[] {
  const { certificateId: subjectId } = facts;
  const cancelledOn = endedBy(facts, asOf);
  const { decidedOn } = cycle;
  const done = known(facts.surveillances, asOf).filter((on) => on > decidedOn);
  const base = { subjectId, consequence: 'prepare_suspension', startOn: decidedOn, cancelledOn } as const;
  const first = firstSurveillance(decidedOn);
  const firstDone = done[0] ?? null;
  const firstDrafts: Draft[] = previous ? [] : [{
    ...base, kind: 'first_surveillance', targetOn: first.target, latestOn: first.latest, metOn: firstDone, inputs: { decidedOn },
  }];
  // The first surveillance serves the year in which it takes place; only one held before that year leaves the year a surveillance of its own.
  const needsOwn = (year: number) => previous !== null || year > yearOf(first.latest) || (firstDone !== null && yearOf(firstDone) < year);
  const yearly = yearsUnderSurveillance(cycle, previous).filter(needsOwn).map((year): Draft => {
    const { target, latest } = laterSurveillance(decidedOn, year);
    return { ...base, kind: 'surveillance', targetOn: target, latestOn: latest, metOn: done.find((on) => yearOf(on) === year) ?? null, inputs: { decidedOn, year } };
  });
  return [...firstDrafts, ...yearly];
}

const FORM_DAYS = 90;
const FORM_ANSWER_DAYS = 30;

/** R-SURV-06: the form goes out 90 days before the surveillance is due at the latest; the answer has 30 days. */
function dataUpdateDraft({ subjectId, latestOn, startOn, cancelledOn, metOn: auditedOn }: Draft, updates: readonly Day[], asOf: Day): Draft {
  const targetOn = later(addDays(latestOn, -FORM_DAYS), startOn);
  const from = addMonths(latestOn, -9);
  const metOn = known(updates, asOf).find((on) => on >= from && on <= latestOn) ?? null;
  return {
    kind: 'data_update', subjectId, consequence: 'ask_again', targetOn, latestOn: addDays(targetOn, FORM_ANSWER_DAYS), startOn: targetOn, metOn,
    cancelledOn: metOn ? null : auditedOn ?? cancelledOn ?? null, inputs: { surveillanceOn: latestOn },
  };
}

const BOOKED_MONTHS_BEFORE = -3;

function renewalDrafts(facts: CertificateCycleFacts, { decidedOn, expiryOn }: CycleOfCertificate, next: CycleOfCertificate | null, asOf: Day): Draft[] {
  const { certificateId: subjectId, recertificationBooked } = facts;
  const cancelledOn = endedBy(facts, asOf);
  const nextOn = next?.decidedOn ?? null;
  const recertification: Draft = {
    kind: 'recertification', subjectId, consequence: 'certificate_expires', targetOn: addMonths(expiryOn, BOOKED_MONTHS_BEFORE), latestOn: expiryOn,
    startOn: decidedOn, metOn: nextOn, cancelledOn, booked: next === null && recertificationBooked, inputs: { expiryOn },
  };
  const expired = asOf > expiryOn && (nextOn === null || nextOn > expiryOn) && !(cancelledOn && cancelledOn <= expiryOn);
  if (!expired) return [recertification];
  return [recertification, {
    kind: 'restoration', subjectId, consequence: 'certification_lapses', targetOn: addMonths(expiryOn, 3), latestOn: restoreUntil(expiryOn),
    startOn: addDays(expiryOn, 1), metOn: nextOn, cancelledOn, inputs: { expiryOn },
  }];
}

function certificateDrafts(facts: CertificateCycleFacts, asOf: Day): Draft[] {
  const cycles = facts.cycles.filter(({ decidedOn }) => decidedOn <= asOf);
  const ofCycles = cycles.flatMap((cycle, index) => {
    const surveillances = surveillanceDrafts(facts, cycle, cycles[index - 1] ?? null, asOf);
    const updates = surveillances.map((draft) => dataUpdateDraft(draft, facts.dataUpdates, asOf));
    return [...surveillances, ...updates, ...renewalDrafts(facts, cycle, cycles[index + 1] ?? null, asOf)];
  });
  return [...ofCycles, ...facts.suspensions.filter(({ fromOn }) => fromOn <= asOf).map((suspension) => suspensionDraft(facts, suspension, asOf))];
}

function suspensionDraft({ certificateId: subjectId, endedOn }: CertificateCycleFacts, { fromOn, toOn }: CertificateCycleFacts['suspensions'][number], asOf: Day): Draft {
  const overOn = toOn ?? endedOn;
  return {
    kind: 'suspension_review', subjectId, consequence: 'decide_on_suspension', targetOn: addMonths(fromOn, 5), latestOn: suspensionReview(fromOn), startOn: fromOn,
    metOn: overOn && overOn <= asOf ? overOn : null, inputs: { suspendedOn: fromOn },
  };
}

function majorsDraft({ auditId, lastOn, majors }: Stage2Facts, asOf: Day): Draft[] {
  if (majors.length === 0) return [];
  const verified = majors.map(({ verifiedOn }) => verifiedOn);
  const all = verified.every((on): on is Day => on !== null && on <= asOf);
  const latestOn = majorsDeadline(lastOn);
  return [{
    kind: 'majors_verification', subjectId: auditId, consequence: 'stage2_again', targetOn: addMonths(lastOn, 3), latestOn, startOn: lastOn,
    metOn: all ? (verified as Day[]).reduce(later) : null, inputs: { stage2LastOn: lastOn, majors: majors.length },
  }];
}

const WEEK = 7;

/** A minor that is overdue may be raised (R-NC-08); above a major there is nothing (R-NC-05). */
function findingDrafts({ findingId, number, grade, planDueOn, evidenceDueOn, plannedOn, evidencedOn }: OpenFindingFacts, asOf: Day): Draft[] {
  const draft = (kind: 'finding_plan' | 'finding_evidence', latestOn: Day, doneOn: Day | null, startOn: Day): Draft => ({
    kind, subjectId: findingId, consequence: grade === 'minor' ? 'escalate_finding' : 'warn_overdue', targetOn: addDays(latestOn, -WEEK), latestOn, startOn,
    metOn: doneOn && doneOn <= asOf ? doneOn : null, inputs: { number, dueOn: latestOn },
  });
  return [
    ...(planDueOn ? [draft('finding_plan', planDueOn, plannedOn, addMonths(planDueOn, -1))] : []),
    ...(evidenceDueOn ? [draft('finding_evidence', evidenceDueOn, evidencedOn, addMonths(evidenceDueOn, -3))] : []),
  ];
}

/**
 * Everything that must be done, as it stands at the end of the day `asOf` (CB's zone), ordered by its latest day. Facts of later days are
 * not looked at. What is met, missed or cancelled stays listed.
 * @source process.md R-SURV-01, R-SURV-02, R-SURV-06, R-RECERT-01, R-RECERT-07, R-SUSP-04, R-DEC-06, R-NC-05; DECISIONS 4, 11, 12
 */
export function obligationsOf({ certificates, stage2, findings }: CycleFacts, asOf: Day): Obligation[] {
  return [
    ...certificates.flatMap((facts) => certificateDrafts(facts, asOf)),
    ...(stage2 && stage2.lastOn <= asOf ? majorsDraft(stage2, asOf) : []),
    ...findings.flatMap((finding) => findingDrafts(finding, asOf)),
  ].map((draft) => obligation(draft, asOf)).sort((a, b) => (a.latestOn === b.latestOn ? 0 : a.latestOn < b.latestOn ? -1 : 1));
}

/**
 * The reminder that this obligation calls for on `asOf`: the latest step whose day has come, so that a sweep that was away does not send
 * several at once. Null when it is met or cancelled, or no step has come. Sent once per obligation and step (DECISIONS 23).
 */
export function reminderDue({ state, metOn, reminders }: Obligation, asOf: Day): Reminder | null {
  if (metOn || state === 'cancelled') return null;
  return reminders.filter(({ onDay }) => onDay <= asOf).at(-1) ?? null;
}

/** The nearest open obligation; null: none. */
export const nextObligation = (obligations: readonly Obligation[]): Obligation | null =>
  obligations.filter(({ state }) => state === 'open').reduce<Obligation | null>(
    (next, each) => (next === null || earlier(each.latestOn, next.latestOn) !== next.latestOn ? each : next), null);
