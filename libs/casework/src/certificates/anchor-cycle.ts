import { addMonths, type Day, expiryOf, programmedSurveillance, ROUTE_MACHINES } from '@cb/domain';
import { CaseRouteEntity, caseSubject, CycleEntity, ProgrammeItemEntity, type Tx } from '@cb/persistence';

const RECERTIFICATION_MONTHS_BEFORE = -3;

/**
 * The decision anchors the provisional cycle and with it the windows of the audits to come; the first surveillance gets its route
 * (DECISIONS 11, 12; R-PROG-01). Does nothing for a cycle that is anchored already.
 */
export async function anchorCycle(tx: Tx, cycle: CycleEntity, decidedOn: Day, standards: readonly string[]): Promise<void> {
  if (!cycle.provisional) return;
  const expiryOn = expiryOf(decidedOn);
  await tx.change(CycleEntity, cycle, { startOn: decidedOn, expiryOn, provisional: false }, { subject: caseSubject(cycle.caseId), move: 'cycle.anchor' });
  for (const item of await tx.find(ProgrammeItemEntity, { cycleId: cycle.id })) {
    const window = windowOf(item, decidedOn, expiryOn);
    // Kind and year stay as they are; the event says by them which audit it is about.
    if (window) await tx.change(ProgrammeItemEntity, item, { kind: item.kind, year: item.year, ...window }, { subject: caseSubject(cycle.caseId), move: 'programme.anchor' });
  }
  await openSurveillanceRoute(tx, cycle.caseId, cycle.id, standards);
}

function windowOf({ kind, year }: ProgrammeItemEntity, decidedOn: Day, expiryOn: Day): Pick<ProgrammeItemEntity, 'targetOn' | 'latestOn'> | null {
  if (kind === 'recertification') return { targetOn: addMonths(expiryOn, RECERTIFICATION_MONTHS_BEFORE), latestOn: expiryOn };
  if (kind !== 'surveillance') return null;
  const { target, latest } = programmedSurveillance(decidedOn, year);
  return { targetOn: target, latestOn: latest };
}

/** The way through the next surveillance of the cycle. */
export const openSurveillanceRoute = (tx: Tx, caseId: string, cycleId: string, standards: readonly string[]): Promise<CaseRouteEntity> =>
  tx.add(CaseRouteEntity, { caseId, cycleId, kind: 'surveillance', state: ROUTE_MACHINES.surveillance.initial, stateSince: tx.now(), standards: [...standards] },
    { subject: caseSubject(caseId), move: 'surveillance.open' });
