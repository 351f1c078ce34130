import { APPEAL_MACHINE } from '../appeal/appeal';
import { APPLICATION_MACHINE } from '../application/application';
import { AUDIT_MACHINE } from '../audit/audit';
import { CERTIFICATE_MACHINE } from '../certificate/certificate';
import { COMPLAINT_MACHINE } from '../complaint/complaint';
import { FINDING_MACHINE } from '../finding/finding';
import { FINDING_RECORD_GUARDS } from '../finding/record.guards';
import { ROUTE_KINDS, routeMachine } from '../route/route';
import { type Guard, type Machine, machineFaults } from '../shared/machine';
import type { RuleId } from './rule-catalogue';

/** A machine whatever its facts: for tables and checks, not for moves. */
export type AnyMachine = Machine<string, string, never>;

/** Every state machine there is. */
export const MACHINES: readonly AnyMachine[] = [
  APPLICATION_MACHINE, ...ROUTE_KINDS.map(routeMachine), AUDIT_MACHINE, FINDING_MACHINE, CERTIFICATE_MACHINE, APPEAL_MACHINE, COMPLAINT_MACHINE,
] as unknown as AnyMachine[];

/** Guards that stand at a moment that is no move. */
export const MOMENTS: Readonly<Record<string, readonly Guard<never>[]>> = { 'finding.record': FINDING_RECORD_GUARDS };

/** Where one guard stands. */
export interface StandingGuard { rule: RuleId; severity: 'block' | 'warn'; at: string; by: string }

/** Every guard of every machine and moment. */
export const STANDING_GUARDS: readonly StandingGuard[] = [
  ...MACHINES.flatMap(({ name, moves }) => Object.entries(moves).flatMap(([move, { guards }]) => standing(`${name}.${move}`, guards ?? []))),
  ...Object.entries(MOMENTS).flatMap(([moment, guards]) => standing(moment, guards)),
];

function standing(at: string, guards: readonly Guard<never>[]): StandingGuard[] {
  return guards.map(({ rule, severity, decidedBy }) => ({ rule, severity, at, by: decidedBy }));
}

/** What is wrong with the machines as tables. */
export const allMachineFaults = (): string[] => MACHINES.flatMap((machine) => machineFaults(machine));

// Checked at start: nothing that knows the rules loads with a broken table.
const faults = allMachineFaults();
if (faults.length > 0) throw new Error(`broken state machines: ${faults.join('; ')}`);
