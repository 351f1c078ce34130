import { answer } from './rules-command';

const ask = (inputs: unknown) => answer('obligations', JSON.stringify(inputs));

it('R-SURV-02: answers the duties of a decision with the reminder of the day', () => {
  expect(ask({ asOf: '2026-11-01', certificates: [{ cycles: [{ decidedOn: '2026-03-01' }] }] })).toMatchObject({
    result: { asOf: '2026-11-01', obligations: expect.arrayContaining([expect.objectContaining({ kind: 'first_surveillance', latestOn: '2027-03-01', reminderDue: expect.objectContaining({ step: -120 }) })]) },
  });
});

it('R-RECERT-05: the expiry of a second cycle follows from the first', () => {
  const cycles = [{ decidedOn: '2026-03-01' }, { decidedOn: '2029-01-20' }];
  expect(ask({ asOf: '2029-03-01', certificates: [{ cycles }] })).toMatchObject({
    result: { obligations: expect.arrayContaining([expect.objectContaining({ kind: 'recertification', latestOn: '2032-02-29' })]) },
  });
});

it('days that touch are no contradiction', () => {
  const certificate = { cycles: [{ decidedOn: '2026-03-01', expiryOn: '2026-03-01' }, { decidedOn: '2026-09-01' }], suspensions: [{ fromOn: '2026-05-01', toOn: '2026-05-01' }] };
  expect(ask({ asOf: '2026-03-01', certificates: [certificate] })).toHaveProperty('result');
});

it('R-NC-05, R-NC-08: a minor that is overdue may be raised, a major cannot', () => {
  const findings = [{ number: 1, grade: 'minor', planDueOn: '2026-03-01' }, { number: 2, grade: 'major', planDueOn: '2026-03-01', evidenceDueOn: '2026-03-02' }];
  expect(ask({ asOf: '2026-03-01', findings })).toMatchObject({ result: { obligations: [{ consequence: 'escalate_finding' }, { consequence: 'warn_overdue' }, { consequence: 'warn_overdue' }] } });
});

it.each([
  [{}, 'asOf'],
  [{ asOf: '2026-02-30' }, 'asOf'],
  [{ asOf: '9999-12-31' }, 'asOf'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [] }] }, 'certificates[0].cycles'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decidedOn: '2026-03-01' }, { decidedOn: '2026-03-01' }] }] }, 'certificates[0].cycles[1].decidedOn'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decided: '2026-03-01' }] }] }, 'certificates[0].cycles[0].decided'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decidedOn: '2026-03-01' }, { decidedOn: '2029-08-29' }] }] }, 'certificates[0].cycles[1].decidedOn'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decidedOn: '2026-03-01', expiryOn: '2026-02-28' }] }] }, 'certificates[0].cycles[0].expiryOn'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decidedOn: '2026-03-01' }], suspensions: [{ fromOn: '2027-01-02', toOn: '2027-01-01' }] }] }, 'certificates[0].suspensions[0].toOn'],
  [{ asOf: '2026-03-01', findings: [{ number: 0, grade: 'major' }] }, 'findings[0].number'],
  [{ asOf: '2026-03-01', stage2: { lastOn: '2026-03-01', majors: 2 } }, 'stage2.majors'],
  [{ asOf: '2026-03-01', stage2: { lastOn: '2026-03-01', majors: [{ verifiedAt: '2026-03-01' }] } }, 'stage2.majors[0].verifiedAt'],
  [{ asOf: '2026-03-01', stage2: { auditId: '', lastOn: '2026-03-01', majors: [] } }, 'stage2.auditId'],
  [{ asOf: '2026-03-01', findings: [{ findingId: 1, number: 1, grade: 'major' }] }, 'findings[0].findingId'],
  [{ asOf: '2026-03-01', findings: [{ number: 1, grade: 'minor', planDueOn: 'soon' }] }, 'findings[0].planDueOn'],
  [{ asOf: '2026-03-01', certificates: [{ certificateId: 7, cycles: [{ decidedOn: '2026-03-01' }] }] }, 'certificates[0].certificateId'],
  [{ asOf: '2026-03-01', certificates: [{ recertificationBooked: 'yes', cycles: [{ decidedOn: '2026-03-01' }] }] }, 'certificates[0].recertificationBooked'],
  [{ asOf: '2026-03-01', certificates: [{ suspensions: [{ since: '2026-03-01' }], cycles: [{ decidedOn: '2026-03-01' }] }] }, 'certificates[0].suspensions[0].since'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decidedOn: 'then' }, { decidedOn: '2026-03-01' }] }] }, 'certificates[0].cycles[0].decidedOn'],
])('refuses %j with the path %s', (inputs, path) => {
  expect(ask(inputs)).toMatchObject({ problem: { errors: expect.arrayContaining([expect.objectContaining({ path })]) } });
});

describe('the whole input', () => {
  const whole = {
    asOf: '2027-03-10',
    certificates: [{
      certificateId: 'SMS-1', endedOn: null, cycles: [{ decidedOn: '2026-03-01', expiryOn: '2029-02-28' }], surveillances: ['2027-02-10'], dataUpdates: ['2026-12-10'],
      recertificationBooked: true, suspensions: [{ fromOn: '2027-03-02', toOn: null }, { fromOn: '2026-05-01', toOn: '2026-06-01' }],
    }],
    stage2: { auditId: 'A-2', lastOn: '2026-02-10', majors: [{ verifiedOn: '2026-02-20' }, { verifiedOn: null }] },
    findings: [{ findingId: 'F-3', number: 3, grade: 'major', planDueOn: '2027-03-20', evidenceDueOn: '2027-05-01', plannedOn: '2027-03-09', evidencedOn: null }],
  };
  const brief = (inputs: unknown) => (ask(inputs) as { result: { obligations: { kind: string; subjectId: string; latestOn: string; state: string }[] } }).result.obligations
    .map(({ kind, subjectId, latestOn, state }) => `${kind} ${subjectId} ${latestOn} ${state}`);

  it('R-SURV-01, R-SUSP-04, R-DEC-06, R-NC-05: each fact gives its duty, with the name of what it belongs to', () => {
    expect(brief(whole)).toEqual([
      'majors_verification A-2 2026-08-10 missed', 'suspension_review SMS-1 2026-11-01 met', 'data_update SMS-1 2026-12-31 met', 'first_surveillance SMS-1 2027-03-01 met',
      'finding_plan F-3 2027-03-20 met', 'finding_evidence F-3 2027-05-01 open', 'suspension_review SMS-1 2027-09-02 open', 'data_update SMS-1 2028-11-01 open',
      'surveillance SMS-1 2028-12-31 open', 'recertification SMS-1 2029-02-28 open',
    ]);
  });

  it('names by their place what carries no name of its own; what is not given has not happened', () => {
    expect(brief({ ...whole, stage2: { lastOn: '2026-09-10', majors: [{}] }, findings: [{ number: 1, grade: 'minor', planDueOn: '2027-04-01' }], certificates: [{ cycles: [{ decidedOn: '2027-03-01' }] }] })).toEqual([
      'majors_verification stage2 2027-03-10 open', 'finding_plan findings[0] 2027-04-01 open', 'data_update certificates[0] 2028-01-01 open', 'first_surveillance certificates[0] 2028-03-01 open',
      'data_update certificates[0] 2029-11-01 open', 'surveillance certificates[0] 2029-12-31 open', 'recertification certificates[0] 2030-02-28 open',
    ].sort((a, b) => ((a.split(' ')[2] ?? '') < (b.split(' ')[2] ?? '') ? -1 : 1)));
    expect(brief({ asOf: '2026-03-01' })).toEqual([]);
    expect(brief({ asOf: '9980-12-31', stage2: null })).toEqual([]);
  });

  it('R-RECERT-01: unbooked three months before unless it is said to be booked', () => {
    const step = (recertificationBooked?: boolean) => {
      const { result } = ask({ asOf: '2028-11-28', certificates: [{ cycles: [{ decidedOn: '2026-03-01' }], ...(recertificationBooked !== undefined && { recertificationBooked }) }] }) as { result: { obligations: { kind: string; reminderDue: { to: string[] } }[] } };
      return result.obligations.find(({ kind }) => kind === 'recertification')?.reminderDue.to.includes('decision_maker');
    };
    expect([step(), step(false), step(true)]).toEqual([true, true, false]);
  });

  it('R-RECERT-06: a certificate that ended has no duty left', () => {
    expect(brief({ asOf: '2027-01-01', certificates: [{ endedOn: '2026-08-01', cycles: [{ decidedOn: '2026-03-01' }] }] }).every((each) => each.endsWith('cancelled'))).toBe(true);
  });
});
