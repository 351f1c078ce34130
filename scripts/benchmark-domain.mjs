// `npm run benchmark:domain`: calculations per second of processor time on one core, with every step kept. Processor time,
// so that a busy machine measures the same. Long work, not part of `npm test`.
import os from 'node:os';
import { loadDomain } from './lib/domain.mjs';
import { main, say } from './lib/project.mjs';

const WARM_UP = 20_000;
const ROUNDS = 200_000;

/** Inputs differ from call to call, so that nothing can be worked out once and kept. */
function cases({ auditTimeTable, calculateAuditTime, calculateIntegrated, sampleSize, siteTime, certificateDates, day }) {
  const [qms, isms, sms] = ['QMS', 'ISMS', 'SMS'].map((id) => auditTimeTable(id));
  const factors = [{ code: 'MATURE_SYSTEM', pct: -10 }, { code: 'TWO_LANGUAGES', pct: 5 }];
  return {
    'audit time, full-time only': (i) => calculateAuditTime({ fullTime: 1 + (i % 10_700), factors }, qms),
    'audit time, part-time and groups': (i) => calculateAuditTime({ fullTime: 1 + (i % 500), contractors: 3, partTime: [{ headcount: 20, hoursPerDay: 4.5, normalHours: 7.5 }], identicalGroups: [49, 1 + (i % 90)], factors }, isms),
    'integrated, three standards': (i) => calculateIntegrated({ parts: [qms, sms, isms].map((table) => ({ table, input: { fullTime: 1 + (i % 5_000), factors } })), integrationReductionPct: i % 21 }),
    'time at a site': (i) => siteTime({ parts: [{ table: qms, fullTime: 1 + (i % 300), factors, centralProcessPct: -20 }] }),
    'sample sizes': (i) => sampleSize('initial', 1 + (i % 2_000)),
    'dates of a certificate': (i) => certificateDates(day(`20${20 + (i % 60)}-03-${10 + (i % 20)}`)),
  };
}

await main(() => {
  const domain = loadDomain();
  say(`${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
  let kept = 0;
  for (const [name, run] of Object.entries(cases(domain))) {
    for (let i = 0; i < WARM_UP; i += 1) kept += run(i) ? 1 : 0;
    const before = process.cpuUsage();
    for (let i = 0; i < ROUNDS; i += 1) kept += run(i) ? 1 : 0;
    const { user, system } = process.cpuUsage(before);
    const perSecond = Math.round(ROUNDS / ((user + system) / 1_000_000));
    say(`${name.padEnd(34)} ${perSecond.toLocaleString('en').padStart(12)} a second`);
  }
  say(`${kept.toLocaleString('en')} results`);
});
