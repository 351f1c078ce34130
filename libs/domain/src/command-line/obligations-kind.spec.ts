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

it.each([
  [{}, 'asOf'],
  [{ asOf: '2026-02-30' }, 'asOf'],
  [{ asOf: '9999-12-31' }, 'asOf'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [] }] }, 'certificates[0].cycles'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decidedOn: '2026-03-01' }, { decidedOn: '2026-03-01' }] }] }, 'certificates[0].cycles[1].decidedOn'],
  [{ asOf: '2026-03-01', certificates: [{ cycles: [{ decided: '2026-03-01' }] }] }, 'certificates[0].cycles[0].decided'],
  [{ asOf: '2026-03-01', findings: [{ number: 0, grade: 'major' }] }, 'findings[0].number'],
  [{ asOf: '2026-03-01', stage2: { lastOn: '2026-03-01', majors: 2 } }, 'stage2.majors'],
])('refuses %j with the path %s', (inputs, path) => {
  expect(ask(inputs)).toMatchObject({ problem: { errors: expect.arrayContaining([expect.objectContaining({ path })]) } });
});
