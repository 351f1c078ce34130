import { auditTimeTable } from '../audit-time/audit-time-tables';
import { type MultiSiteInput, type VisitedSite, calculateMultiSite } from './multi-site';

const [qms, sms, isms] = [auditTimeTable('QMS'), auditTimeTable('SMS'), auditTimeTable('ISMS')];
const site = (id: string, fullTime: number, table = qms): VisitedSite => ({ id, parts: [{ table, fullTime }] });
const branches = Array.from({ length: 6 }, (_, i) => site(`b${i}`, 5));
const ids = branches.map(({ id }) => id);

it('9.11: 26 branches of 5 people, central function of 40, on the sampled ones', () => {
  const result = calculateMultiSite({ central: [{ table: qms, input: { fullTime: 40 } }], sites: branches, visits: { initial: ids, surveillance: ids.slice(0, 4), recertification: ids.slice(0, 5) } });
  expect(result.totals).toEqual({ initial: 13, surveillance: 3.5, recertification: 7.5 });
  expect(result.central).toMatchObject({ initialDays: 4, surveillanceDays: 1.5, recertificationDays: 2.5 });
  expect(result.sites.map(({ id }) => id)).toEqual(ids);
  expect(result.warnings).toEqual([]);
  expect(result.steps).toEqual([
    { what: 'multi_site_total', rule: 'SITE-04', tableVersion: null, inputs: { audit: 'initial', sites: 6, siteDays: 9, centralDays: 4 }, result: 13 },
    expect.objectContaining({ inputs: { audit: 'surveillance', sites: 4, siteDays: 2, centralDays: 1.5 } }),
    expect.objectContaining({ inputs: { audit: 'recertification', sites: 5, siteDays: 5, centralDays: 2.5 } }),
  ]);
});

it('DECISIONS 26: head office with 60, service desk with 24 and operations centre with 18 people, nothing sampled: 11.0 days on the unsigned table', () => {
  const result = calculateMultiSite({
    central: [{ table: sms, input: { fullTime: 60 } }], sites: [site('desk', 24, sms), site('operations', 18, sms)], visits: { initial: ['desk', 'operations'] }, withoutSampling: true,
  });
  expect(result.totals).toEqual({ initial: 11 });
  expect(result.central.initialDays).toBe(5);
  expect(result.sites.map(({ time }) => time.initialDays)).toEqual([3, 3]);
  expect(result.warnings).toEqual(['TABLE_NOT_CONFIRMED']);
  expect(result.steps.at(-1)).toEqual({ what: 'single_site_comparison', rule: 'SITE-09', tableVersion: null, inputs: { enp: 102, total: 11 }, result: 7 });
});

it('all sites visited in less time than one site with everybody is told', () => {
  const input: MultiSiteInput = {
    central: [{ table: qms, input: { fullTime: 1, factors: [{ code: 'A', pct: 100 }] } }],
    sites: [{ id: 's', parts: [{ table: qms, fullTime: 84, factors: [{ code: 'A', pct: -30 }], centralProcessPct: -20 }] }], visits: { initial: ['s'] },
  };
  expect(calculateMultiSite({ ...input, withoutSampling: true })).toMatchObject({ totals: { initial: 6 }, warnings: ['BELOW_SINGLE_SITE_TIME'] });
  expect(calculateMultiSite(input)).toMatchObject({ warnings: [] });
});

it('as much time as on one site is enough', () => {
  const input: MultiSiteInput = { central: [{ table: qms, input: { fullTime: 5 } }], sites: [site('s', 5)], visits: { initial: ['s'] }, withoutSampling: true };
  expect(calculateMultiSite(input)).toMatchObject({ totals: { initial: 3 }, warnings: [] });
  expect(calculateMultiSite({ ...input, central: [{ table: qms, input: { fullTime: 6 } }], sites: [{ id: 's', parts: [{ table: qms, fullTime: 1, factors: [{ code: 'A', pct: -30 }], centralProcessPct: -20 }] }] })).toMatchObject({ totals: { initial: 3 }, warnings: [] });
  const even = calculateMultiSite({ ...input, central: [{ table: qms, input: { fullTime: 5 } }], sites: [{ id: 's', parts: [{ table: qms, fullTime: 15, factors: [{ code: 'A', pct: -30 }], centralProcessPct: -20 }] }] });
  expect(even).toMatchObject({ totals: { initial: 3 }, warnings: [] });
  expect(even.steps.at(-1)?.result).toBe(3);
});

it('everybody means everybody: contractors, part-time people and groups of every site', () => {
  const part = { partTime: [{ headcount: 10, hoursPerDay: 4, normalHours: 8 }], contractors: 2 };
  const result = calculateMultiSite({
    central: [{ table: qms, input: { fullTime: 10, ...part, reducedGroups: [{ headcount: 4, countedPct: 50 }] } }],
    sites: [{ id: 's', parts: [{ table: qms, fullTime: 3, ...part, reducedGroups: [{ headcount: 6, countedPct: 50 }] }, { table: isms, fullTime: 900 }] }], visits: { initial: ['s'] }, withoutSampling: true,
  });
  expect(result.steps.at(-1)?.inputs['enp']).toBe(10 + 3 + 5 + 5 + 2 + 2 + 2 + 3);
  const groups = calculateMultiSite({
    central: [{ table: isms, input: { identicalGroups: [9] } }], sites: [{ id: 's', parts: [{ table: isms, identicalGroups: [16] }] }], visits: { initial: ['s'] }, withoutSampling: true,
  });
  expect(groups.steps.at(-1)?.inputs['enp']).toBe(7);
});

it('several standards: the central function as an integrated audit, the same reduction at each site', () => {
  const parts = (fullTime: number) => [{ table: qms, fullTime }, { table: isms, fullTime }];
  const result = calculateMultiSite({
    central: [{ table: qms, input: { fullTime: 40 } }, { table: isms, input: { fullTime: 40 } }], sites: [{ id: 's', parts: parts(20) }], visits: { initial: ['s'] }, integrationReductionPct: 20, withoutSampling: true,
  });
  expect(result.central).toMatchObject({ sumT: 12.5, initialDays: 10 });
  expect(result.sites[0]?.time).toMatchObject({ rawDays: 10, initialDays: 8 });
  expect(result.totals.initial).toBe(18);
  expect(result.steps.at(-1)).toMatchObject({ what: 'single_site_comparison', inputs: { enp: 60, total: 18 }, result: 12 });
});

it('a part that must be set by hand leaves the total open', () => {
  const open = calculateMultiSite({ central: [{ table: qms, input: { fullTime: 40 } }], sites: [site('a', 10_701), site('b', 5)], visits: { initial: ['a', 'b'], surveillance: ['b'] }, withoutSampling: true });
  expect(open.totals).toEqual({ initial: null, surveillance: 2 });
  expect(open.warnings).toEqual(['MANUAL_TIME_REQUIRED']);
  expect(open.steps.some(({ what }) => what === 'single_site_comparison')).toBe(false);
  expect(calculateMultiSite({ central: [{ table: qms, input: { fullTime: 20_000 } }], sites: [site('b', 5)], visits: { initial: ['b'] } }).totals).toEqual({ initial: null });
});

it('where everybody on one site is above the table nothing can be compared', () => {
  const result = calculateMultiSite({ central: [{ table: qms, input: { fullTime: 10_000 } }], sites: [site('b', 10_000)], visits: { initial: ['b'] }, withoutSampling: true });
  expect(result.totals).toEqual({ initial: 44 });
  expect(result.steps.some(({ what }) => what === 'single_site_comparison')).toBe(false);
  expect(calculateMultiSite({ central: [{ table: qms, input: { fullTime: 40 } }], sites: [site('b', 5)], visits: { surveillance: ['b'] }, withoutSampling: true }).steps).toHaveLength(1);
});

it('a fault names the site and the standard where it lies', () => {
  const input = { central: [{ table: qms, input: { fullTime: 40 } }], sites: [site('a', 5), { id: 'b', parts: [{ table: qms, fullTime: 5 }, { table: isms, fullTime: -5 }] }], visits: {} };
  expect(() => calculateMultiSite(input)).toThrow(expect.objectContaining({ errors: [{ path: 'sites[1].parts[1].fullTime', message: 'must be a whole number from 0 to 1000000, got -5' }] }));
});

it('an unknown site and a missing central function are refused', () => {
  expect(() => calculateMultiSite({ central: [{ table: qms, input: { fullTime: 40 } }], sites: branches, visits: { initial: ['b0', 'x'] } })).toThrow(expect.objectContaining({ errors: [{ path: 'visits.initial[1]', message: 'x is not one of the sites' }] }));
  expect(() => calculateMultiSite({ central: [], sites: branches, visits: {} })).toThrow(expect.objectContaining({ errors: [{ path: 'central', message: 'must name at least one standard' }] }));
});
