import { ROUTE_MACHINES } from '@cb/domain';
import { CaseRouteEntity, caseSubject, ProgrammeItemEntity, type Tx } from '@cb/persistence';
import { openSurveillanceRoute } from '../certificates/anchor-cycle';

/** After a surveillance the certification goes on: the next surveillance of the cycle becomes due, after the last one the recertification (R-PROG-01). */
export async function openNextRoute(tx: Tx, { caseId, cycleId, standards }: CaseRouteEntity): Promise<void> {
  if (cycleId === null) return;
  const left = (await tx.find(ProgrammeItemEntity, { cycleId })).filter(({ auditId }) => auditId === null);
  if (left.some(({ kind }) => kind === 'surveillance')) await openSurveillanceRoute(tx, caseId, cycleId, standards);
  else if (left.some(({ kind }) => kind === 'recertification')) {
    await tx.add(CaseRouteEntity, { caseId, cycleId, kind: 'recertification', state: ROUTE_MACHINES.recertification.initial, stateSince: tx.now(), standards },
      { subject: caseSubject(caseId), move: 'recertification.open' });
  }
}
