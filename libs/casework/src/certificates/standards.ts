import { schemePack } from '@cb/domain';

/** Printed name with edition and short name of a standard: `ISO/IEC 20000-1:2018`, `SMS`. @throws RuleViolation `invalid_input` for an unknown one */
export function standardOf(id: string): { code: string; short: string } {
  const { code, short } = schemePack(id);
  return { code, short };
}
