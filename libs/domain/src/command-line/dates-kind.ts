import { certificateDates, expiryOf, renewal, restoration, restoreUntil, transferDeadline } from '../dates/certificate-dates';
import { freeOfImpartialityBan, impartialityBanUntil, majorsDeadline, majorsInTime, readinessThreshold, readyToApply, suspensionReview } from '../dates/deadline';
import { Reader } from '../input/reader';
import type { Day } from '../shared/day';

const FIELDS = [
  'decision', 'recertDecision', 'lateRecertDecision', 'tooLateDecision', 'stage2LastDay', 'majorsVerifiedOn', 'smsOperationStart',
  'applicationDates', 'issuingBodyLostAccreditation', 'transferCertificateExpiry', 'suspendedOn', 'consultancyEnded', 'auditorAssignmentDates',
] as const;
type Field = (typeof FIELDS)[number];

/** Later days would have to be written with five digits of year. */
const LAST_DAY = '9990-12-31';

class DatesReader extends Reader {
  private readonly root: Record<string, unknown>;

  constructor(inputs: unknown) {
    super();
    this.root = this.object(inputs, '', FIELDS);
    if (this.errors.length === 0 && Object.keys(this.root).length === 0) this.fail('', `give at least one of ${FIELDS.join(', ')}`);
  }

  asked(field: Field): Day | undefined {
    return this.root[field] === undefined ? undefined : this.bounded(this.root[field], field);
  }

  askedList(field: Field): Day[] | undefined {
    return this.root[field] === undefined ? undefined : this.list(this.root[field], field, (value, path) => this.bounded(value, path));
  }

  private bounded(value: unknown, path: string): Day {
    const day = this.day(value, path);
    if (day > LAST_DAY) this.fail(path, `must not be later than ${LAST_DAY}`);
    return day;
  }
}

/** @throws RuleViolation `invalid_input`, also for a day that contradicts another (DECISIONS 31) */
export function datesKind(inputs: unknown): Record<string, unknown> {
  const reader = new DatesReader(inputs);
  const parts = [cycle(reader), majors(reader), readiness(reader), transfer(reader), suspension(reader), impartiality(reader)];
  reader.finish();
  return Object.assign({}, ...parts.map((part) => part())) as Record<string, unknown>;
}

/** Read and checked first, worked out when every field has passed. */
type Part = () => Record<string, unknown>;
const NOTHING: Part = () => ({});

function cycle(reader: DatesReader): Part {
  const decision = reader.asked('decision');
  const recert = reader.asked('recertDecision');
  const late = reader.asked('lateRecertDecision');
  const tooLate = reader.asked('tooLateDecision');
  if (decision === undefined) {
    if ([recert, late, tooLate].some((each) => each !== undefined)) reader.fail('decision', 'is needed to judge a later decision');
    return NOTHING;
  }
  if (reader.errors.length > 0) return NOTHING;
  const expiry = expiryOf(decision);
  const until = restoreUntil(expiry);
  if (recert !== undefined && recert < decision) reader.fail('recertDecision', `must not be before the decision of ${decision}`);
  if (recert !== undefined && recert > expiry) reader.fail('recertDecision', `must be on or before the expiry on ${expiry}`);
  if (late !== undefined && late <= expiry) reader.fail('lateRecertDecision', `must be after the expiry on ${expiry}`);
  if (late !== undefined && late > until) reader.fail('lateRecertDecision', `must be on or before ${until}, the last day for restoring`);
  if (tooLate !== undefined && tooLate <= until) reader.fail('tooLateDecision', `must be after ${until}, the last day for restoring`);
  return () => {
    const { firstSurveillance: first, ...dates } = certificateDates(decision);
    return {
      ...dates, firstSurveillanceTarget: first.target, firstSurveillanceLatest: first.latest,
      ...(recert === undefined ? {} : { renewal: renewal(expiry, recert) }),
      ...(late === undefined ? {} : { restored: restoration(expiry, late) }),
      ...(tooLate === undefined ? {} : { tooLate: 'AT_LEAST_STAGE2_NEW_CYCLE' }),
    };
  };
}

function majors(reader: DatesReader): Part {
  const lastDay = reader.asked('stage2LastDay');
  const verified = reader.askedList('majorsVerifiedOn');
  if (lastDay === undefined) return missing(reader, 'stage2LastDay', verified);
  return () => ({
    deadline: majorsDeadline(lastDay),
    ...(verified && { outcomes: verified.map((day) => (majorsInTime(lastDay, day) ? 'MAY_BE_RECOMMENDED' : 'NEW_STAGE2_REQUIRED')) }),
  });
}

const verdict = (allowed: boolean): string => (allowed ? 'ALLOWED' : 'BLOCKED');

function missing(reader: DatesReader, field: Field, dependent: unknown): Part {
  if (dependent !== undefined) reader.fail(field, 'is needed to judge the other dates');
  return NOTHING;
}

function readiness(reader: DatesReader): Part {
  const start = reader.asked('smsOperationStart');
  const applications = reader.askedList('applicationDates');
  if (start === undefined) return missing(reader, 'smsOperationStart', applications);
  return () => ({
    readinessThreshold: readinessThreshold(start),
    ...(applications && { applications: applications.map((day) => verdict(readyToApply(start, day))) }),
  });
}

function transfer(reader: DatesReader): Part {
  const lost = reader.asked('issuingBodyLostAccreditation');
  const expiry = reader.asked('transferCertificateExpiry');
  if (lost === undefined) return missing(reader, 'issuingBodyLostAccreditation', expiry);
  if (expiry === undefined) return missing(reader, 'transferCertificateExpiry', lost);
  return () => ({ transferDeadline: transferDeadline(lost, expiry) });
}

function suspension(reader: DatesReader): Part {
  const suspendedOn = reader.asked('suspendedOn');
  return suspendedOn === undefined ? NOTHING : () => ({ suspensionReview: suspensionReview(suspendedOn) });
}

function impartiality(reader: DatesReader): Part {
  const ended = reader.asked('consultancyEnded');
  const assignments = reader.askedList('auditorAssignmentDates');
  if (ended === undefined) return missing(reader, 'consultancyEnded', assignments);
  return () => ({
    impartialityBanUntil: impartialityBanUntil(ended),
    ...(assignments && { assignments: assignments.map((day) => verdict(freeOfImpartialityBan(ended, day))) }),
  });
}
