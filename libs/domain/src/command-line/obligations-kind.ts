import type { CertificateCycleFacts, CycleOfCertificate, OpenFindingFacts, Stage2Facts } from '../cycle/cycle.facts';
import { obligationsOf, reminderDue } from '../cycle/obligations';
import { expiryOf, restoreUntil } from '../dates/certificate-dates';
import { FINDING_GRADES } from '../finding/finding';
import { fieldPath, Reader } from '../input/reader';
import { addDays, type Day } from '../shared/day';

const LAST_DAY = '9980-12-31';
const CERTIFICATE_FIELDS = ['certificateId', 'endedOn', 'cycles', 'surveillances', 'dataUpdates', 'recertificationBooked', 'suspensions'] as const;
const FINDING_FIELDS = ['findingId', 'number', 'grade', 'planDueOn', 'evidenceDueOn', 'plannedOn', 'evidencedOn'] as const;
const MAX_NUMBER = 100_000;

class ObligationsReader extends Reader {
  bounded = (value: unknown, path: string): Day => {
    const day = this.day(value, path);
    if (day > LAST_DAY) this.fail(path, `must not be later than ${LAST_DAY}`);
    return day;
  };

  optionalDay(value: unknown, path: string): Day | null {
    return value === undefined || value === null ? null : this.bounded(value, path);
  }

  certificate = (value: unknown, path: string): CertificateCycleFacts => {
    const { certificateId, endedOn, cycles, surveillances, dataUpdates, recertificationBooked, suspensions } = this.object(value, path, CERTIFICATE_FIELDS);
    return {
      certificateId: certificateId === undefined ? path : this.text(certificateId, fieldPath(path, 'certificateId')),
      endedOn: this.optionalDay(endedOn, fieldPath(path, 'endedOn')),
      cycles: this.cycles(cycles, fieldPath(path, 'cycles')),
      surveillances: this.optionalList(surveillances, fieldPath(path, 'surveillances'), this.bounded),
      dataUpdates: this.optionalList(dataUpdates, fieldPath(path, 'dataUpdates'), this.bounded),
      recertificationBooked: recertificationBooked === undefined ? false : this.flag(recertificationBooked, fieldPath(path, 'recertificationBooked')),
      suspensions: this.optionalList(suspensions, fieldPath(path, 'suspensions'), (each, at) => {
        const { fromOn, toOn } = this.object(each, at, ['fromOn', 'toOn']);
        const suspension = { fromOn: this.bounded(fromOn, fieldPath(at, 'fromOn')), toOn: this.optionalDay(toOn, fieldPath(at, 'toOn')) };
        if (suspension.toOn !== null && suspension.toOn < suspension.fromOn) this.fail(fieldPath(at, 'toOn'), `must not be before the first day, ${suspension.fromOn}`);
        return suspension;
      }),
    };
  };

  /** An expiry that is not given follows from the decision, in a later cycle from the day after the old expiry. */
  private cycles(value: unknown, path: string): CycleOfCertificate[] {
    const given = this.list(value, path, (each, at) => {
      const { decidedOn, expiryOn } = this.object(each, at, ['decidedOn', 'expiryOn']);
      return { decidedOn: this.bounded(decidedOn, fieldPath(at, 'decidedOn')), expiryOn: this.optionalDay(expiryOn, fieldPath(at, 'expiryOn')) };
    });
    if (Array.isArray(value) && given.length === 0) this.fail(path, 'must hold at least the first cycle');
    if (this.errors.length > 0) return [];
    const cycles: CycleOfCertificate[] = [];
    for (const { decidedOn, expiryOn } of given) {
      const previous = cycles.at(-1);
      const at = `${path}[${cycles.length}]`;
      if (previous && decidedOn <= previous.decidedOn) this.fail(`${at}.decidedOn`, 'must be later than the decision of the cycle before');
      if (previous && decidedOn > restoreUntil(previous.expiryOn)) this.fail(`${at}.decidedOn`, `must be on or before ${restoreUntil(previous.expiryOn)}, the last day for restoring`);
      if (expiryOn !== null && expiryOn < decidedOn) this.fail(`${at}.expiryOn`, `must not be before the decision of ${decidedOn}`);
      cycles.push({ decidedOn, expiryOn: expiryOn ?? expiryOf(previous ? addDays(previous.expiryOn, 1) : decidedOn) });
    }
    return cycles;
  }

  stage2(value: unknown): Stage2Facts | null {
    if (value === undefined || value === null) return null;
    const { auditId, lastOn, majors } = this.object(value, 'stage2', ['auditId', 'lastOn', 'majors']);
    return {
      auditId: auditId === undefined ? 'stage2' : this.text(auditId, 'stage2.auditId'),
      lastOn: this.bounded(lastOn, 'stage2.lastOn'),
      majors: this.list(majors, 'stage2.majors', (each, at) => ({ verifiedOn: this.optionalDay(this.object(each, at, ['verifiedOn'])['verifiedOn'], fieldPath(at, 'verifiedOn')) })),
    };
  }

  finding = (value: unknown, path: string): OpenFindingFacts => {
    const fields = this.object(value, path, FINDING_FIELDS);
    const dayOf = (field: (typeof FINDING_FIELDS)[number]) => this.optionalDay(fields[field], fieldPath(path, field));
    return {
      findingId: fields['findingId'] === undefined ? path : this.text(fields['findingId'], fieldPath(path, 'findingId')),
      number: this.whole(fields['number'], fieldPath(path, 'number'), 1, MAX_NUMBER),
      grade: this.choice(fields['grade'], fieldPath(path, 'grade'), FINDING_GRADES),
      planDueOn: dayOf('planDueOn'), evidenceDueOn: dayOf('evidenceDueOn'), plannedOn: dayOf('plannedOn'), evidencedOn: dayOf('evidencedOn'),
    };
  };
}

/**
 * `{asOf, certificates[], stage2, findings[]}`, all but `asOf` optional.
 * @returns every obligation with `because`, and the reminder that it calls for on `asOf`
 * @throws RuleViolation `invalid_input`
 */
export function obligationsKind(inputs: unknown): { asOf: Day; obligations: unknown[] } {
  const reader = new ObligationsReader();
  const root = reader.object(inputs, '', ['asOf', 'certificates', 'stage2', 'findings']);
  const asOf = reader.bounded(root['asOf'], 'asOf');
  const facts = {
    certificates: reader.optionalList(root['certificates'], 'certificates', reader.certificate),
    stage2: reader.stage2(root['stage2']),
    findings: reader.optionalList(root['findings'], 'findings', reader.finding),
  };
  reader.finish();
  return { asOf, obligations: obligationsOf(facts, asOf).map((each) => ({ ...each, reminderDue: reminderDue(each, asOf) })) };
}
