import source from '../data/audit-time-tables.json';
import { readAuditTimeData } from './audit-time-data';

type Node = Record<string, unknown>;
const broken = (change: (copy: Node) => void): string[] => {
  const copy = structuredClone(source) as unknown as Node;
  change(copy);
  try {
    readAuditTimeData(copy);
  } catch (error) {
    return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
  }
  return [];
};
const at = (root: Node, ...path: string[]): Node => path.reduce<Node>((node, key) => node[key] as Node, root);

it('the data that come with the software pass', () => expect(broken(() => undefined)).toEqual([]));

it('reads the numbers of audit-time.md', () => {
  const data = readAuditTimeData(source);
  expect(data.rules).toEqual({
    maxReductionPercent: 30, surveillanceShare: [1, 3], recertificationShare: [2, 3], stage1ShareDefault: [1, 3], stage1SharePercent: [20, 40],
    minSurveillanceDays: 1, minRecertificationDays: 1, minStage1Days: 0.5, durationPercent: { QMS: 80, EMS: 80, OHSMS: 80, ISMS: 70, SMS: 80, integrated: 80 },
  });
  expect(data.multiSite).toEqual({ rootShare: { initial: [1, 1], surveillance: [3, 5], recertification: [4, 5] }, randomPercent: 25, rotationPercent: 30, maxReductionPerSitePercent: 50, minDaysPerVisitedSite: 0.5 });
  expect(data.integrated.maxReductionPercent).toBe(20);
  expect(data.integrated.figure.rows['100']).toEqual([0, 5, 10, 15, 20, 20]);
  expect(data.ismsComplexity.HIGH.MEDIUM).toEqual([10, 50]);
  expect(data.effectiveOn).toBe('2026-11-22');
  expect([...data.tables.values()].filter(({ confirmed }) => !confirmed).map(({ id }) => id)).toEqual(['SMS']);
  expect(data.tables.get('QMS')).toMatchObject({ id: 'QMS', family: 'QMS', confidence: 'high', version: '2026-11-22.1', durationPercent: 80 });
  expect(broken((c) => { at(c, 'rules')['minStage1Days'] = 1000; })).toEqual([]);
});

it.each<[string, (copy: Node) => void]>([
  ['version', (c) => { c['version'] = ''; }],
  ['effectiveOn', (c) => { c['effectiveOn'] = '2026-02-30'; }],
  ['surprise', (c) => { c['surprise'] = 1; }],
  ['rules', (c) => { delete c['rules']; }],
  ['rules.maxReductionPercent', (c) => { at(c, 'rules')['maxReductionPercent'] = 130; }],
  ['rules.surveillanceShare', (c) => { at(c, 'rules')['surveillanceShare'] = [4, 3]; }],
  ['rules.surveillanceShare', (c) => { at(c, 'rules')['surveillanceShare'] = [1, 2, 3]; }],
  ['rules.recertificationShare[1]', (c) => { at(c, 'rules')['recertificationShare'] = [1, 0.5]; }],
  ['rules.stage1ShareDefault', (c) => { at(c, 'rules')['stage1ShareDefault'] = 0.33; }],
  ['rules.stage1SharePercent[1]', (c) => { at(c, 'rules')['stage1SharePercent'] = [20, 100]; }],
  ['rules.minSurveillanceDays', (c) => { at(c, 'rules')['minSurveillanceDays'] = 0.3; }],
  ['rules.minRecertificationDays', (c) => { at(c, 'rules')['minRecertificationDays'] = 0; }],
  ['rules.minStage1Days', (c) => { at(c, 'rules')['minStage1Days'] = 1000.5; }],
  ['rules.durationPercent.ISMS', (c) => { at(c, 'rules', 'durationPercent')['ISMS'] = 0; }],
  ['rules.durationPercent.integrated', (c) => { delete at(c, 'rules', 'durationPercent')['integrated']; }],
  ['rules.confidence.minStage1Days', (c) => { at(c, 'rules', 'confidence')['minStage1Days'] = 'sure'; }],
  ['rules.extra', (c) => { at(c, 'rules')['extra'] = 1; }],
  ['multiSite.rootShare.surveillance', (c) => { at(c, 'multiSite', 'rootShare')['surveillance'] = [6, 5]; }],
  ['multiSite.rootShare.extra', (c) => { at(c, 'multiSite', 'rootShare')['extra'] = [1, 1]; }],
  ['multiSite.randomPercent', (c) => { at(c, 'multiSite')['randomPercent'] = 0; }],
  ['multiSite.rotationPercent', (c) => { at(c, 'multiSite')['rotationPercent'] = 101; }],
  ['multiSite.maxReductionPerSitePercent', (c) => { at(c, 'multiSite')['maxReductionPerSitePercent'] = 100; }],
  ['multiSite.minDaysPerVisitedSite', (c) => { at(c, 'multiSite')['minDaysPerVisitedSite'] = -0.5; }],
  ['multiSite.confidence.rootShare', (c) => { at(c, 'multiSite', 'confidence')['rootShare'] = 'x'; }],
  ['integrated.maxReductionPercent', (c) => { at(c, 'integrated')['maxReductionPercent'] = 100; }],
  ['integrated.figure.axis[0]', (c) => { at(c, 'integrated', 'figure')['axis'] = [-1, 20, 40, 60, 80, 100]; }],
  ['integrated.figure.rows.40', (c) => { delete at(c, 'integrated', 'figure', 'rows')['40']; }],
  ['integrated.figure.rows.40', (c) => { at(c, 'integrated', 'figure', 'rows')['40'] = [0, 5]; }],
  ['integrated.figure.rows.40[5]', (c) => { at(c, 'integrated', 'figure', 'rows')['40'] = [0, 5, 5, 10, 10, 21]; }],
  ['integrated.confidence.figure', (c) => { at(c, 'integrated', 'confidence')['figure'] = null; }],
  ['ismsComplexity.confidence', (c) => { at(c, 'ismsComplexity')['confidence'] = 'x'; }],
  ['ismsComplexity.rows.HIGH.LOW', (c) => { at(c, 'ismsComplexity', 'rows', 'HIGH')['LOW'] = [20, 5]; }],
  ['ismsComplexity.rows.HIGH.LOW[0]', (c) => { at(c, 'ismsComplexity', 'rows', 'HIGH')['LOW'] = [-101, 5]; }],
  ['ismsComplexity.rows.LOW', (c) => { delete at(c, 'ismsComplexity', 'rows')['LOW']; }],
  ['tables', (c) => { c['tables'] = []; }],
  ['tables.QMS.family', (c) => { at(c, 'tables', 'QMS')['family'] = 'FSMS'; }],
  ['tables.QMS.source', (c) => { at(c, 'tables', 'QMS')['source'] = ''; }],
  ['tables.QMS.confidence', (c) => { at(c, 'tables', 'QMS')['confidence'] = 'certain'; }],
  ['tables.QMS.bands', (c) => { at(c, 'tables', 'QMS')['bands'] = 'MD6'; }],
  ['tables.QMS.days', (c) => { (at(c, 'tables', 'QMS')['days'] as unknown as number[]).pop(); }],
  ['tables.QMS.days[3]', (c) => { (at(c, 'tables', 'QMS')['days'] as unknown as unknown[])[3] = '3'; }],
  ['tables.QMS.bands[3].days', (c) => { (at(c, 'tables', 'QMS')['days'] as unknown as number[])[3] = 1; }],
  ['tables.ISMS.bands[2].min', (c) => { (at(c, 'bands')['ISO27006'] as unknown as Node[])[2] = { min: 17, max: 25 }; }],
  ['tables.QMS.bands[0].avg', (c) => { (at(c, 'bands')['MD5'] as unknown as Node[])[0] = { min: 1, max: 5, avg: 3 }; }],
])('a fault at %s is refused with the place', (path, change) => expect(broken(change)).toContain(path));
