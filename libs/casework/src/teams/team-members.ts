import { invalidInput, type TeamFunction } from '@cb/domain';
import { type AuditEntity, AuditTeamMemberEntity, caseSubject, PersonEntity, SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import { keepAssignments } from './case-assignments';

export interface MemberInput { personId: string; function: TeamFunction; underPersonId?: string | null }

/**
 * Makes the team consist of exactly these people. A declaration stays with who stays.
 * @returns the people who are new
 * @throws RuleViolation `invalid_input` for somebody who is named twice or does not work for the certification body
 */
export async function replaceMembers(tx: Tx, audit: AuditEntity, members: readonly MemberInput[]): Promise<string[]> {
  await refuseStrangers(tx, members);
  const before = await tx.find(AuditTeamMemberEntity, { auditId: audit.id });
  const subject = caseSubject(audit.caseId);
  for (const gone of before.filter(({ personId }) => !members.some((member) => member.personId === personId))) {
    await tx.remove(AuditTeamMemberEntity, gone, { subject, move: 'audit.take_out_member' });
  }
  const added: string[] = [];
  for (const { personId, function: of, underPersonId = null } of members) {
    const row = before.find((member) => member.personId === personId);
    if (!row) {
      await tx.add(AuditTeamMemberEntity, { caseId: audit.caseId, auditId: audit.id, personId, function: of, underPersonId }, { subject, move: 'audit.name_member' });
      added.push(personId);
    } else if (row.function !== of || row.underPersonId !== underPersonId) {
      await tx.change(AuditTeamMemberEntity, row, { function: of, underPersonId }, { subject, move: 'audit.change_member' });
    }
  }
  await keepAssignments(tx, audit.caseId, [...before, ...members].map(({ personId }) => personId));
  return added;
}

async function refuseStrangers(tx: Tx, members: readonly MemberInput[]): Promise<void> {
  for (const [index, { personId }] of members.entries()) {
    const path = `members[${index}].personId`;
    if (members.findIndex((member) => member.personId === personId) !== index) throw invalidInput([{ path, message: 'is named twice' }]);
    const person = await tx.as(SYSTEM_ACTOR, (system) => system.findOne(PersonEntity, { id: personId }));
    if (!person?.active || person.organisationId !== null) throw invalidInput([{ path, message: 'is nobody who works for the certification body' }]);
  }
}
