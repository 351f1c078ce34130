import { APPEAL_MACHINE } from '../appeal/appeal';
import { APPLICATION_MACHINE } from '../application/application';
import { AUDIT_MACHINE } from '../audit/audit';
import { CERTIFICATE_MACHINE } from '../certificate/certificate';
import { COMPLAINT_MACHINE } from '../complaint/complaint';
import { FINDING_MACHINE } from '../finding/finding';
import { ROUTE_KINDS, routeMachine } from '../route/route';
import { type Machine, machineFaults } from '../shared/machine';

const MACHINES = [
  APPLICATION_MACHINE, ...ROUTE_KINDS.map(routeMachine), AUDIT_MACHINE, FINDING_MACHINE, CERTIFICATE_MACHINE, APPEAL_MACHINE, COMPLAINT_MACHINE,
] as unknown as Machine<string, string, unknown>[];

it.each(MACHINES.map((machine) => [machine.name, machine] as const))('%s: every state reachable, no way out of an end, no dead end, every move has somebody', (_name, machine) => {
  expect(machineFaults(machine)).toEqual([]);
});
