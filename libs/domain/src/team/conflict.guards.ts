import type { AuditFacts, TeamMemberFacts } from '../audit/audit.facts';
import type { ConflictFacts, PersonFacts } from './person.facts';
import { TEAM_TEXTS } from './team.texts';
import { impartialityBanUntil } from '../dates/deadline';
import type { Day } from '../shared/day';
import type { Refused } from '../shared/machine';
import { refusing, type Sentence } from '../shared/text';

const say = refusing(TEAM_TEXTS);

const KINDS: Record<ConflictFacts['kind'], Sentence> = {
  consultancy: { en: 'consultancy', zh: '咨询' },
  management: { en: 'management', zh: '管理职务' },
  internal_audit: { en: 'internal audit', zh: '内部审核' },
  employment: { en: 'employment', zh: '雇佣' },
  other: { en: 'other bond', zh: '其他关联' },
};

/** R-IMP-05: the bonds of one person that still bar from audit, review and decision on this day. The last barred day is two years after the end. */
export function bondsOf(person: PersonFacts, on: Day): Refused[] {
  return person.conflicts.flatMap(({ kind, endedOn }) => {
    if (!endedOn) return [say('R-IMP-05.bond_lasts', { person: person.name, kind: KINDS[kind] })];
    const until = impartialityBanUntil(endedOn);
    return on > until ? [] : [say('R-IMP-05.bond', { person: person.name, kind: KINDS[kind], until })];
  });
}

/** The day on which a person's fitness is asked: the first day of the audit, today while it has no dates. */
export const firstDay = ({ fromOn, today }: Pick<AuditFacts, 'fromOn' | 'today'>): Day => fromOn ?? today;

/** R-IMP-05: nobody in the team consulted for or managed at the client within two years before the audit. */
export const teamFreeOfBonds = (facts: AuditFacts): Refused[] => facts.team.flatMap((member) => bondsOf(member, firstDay(facts)));

/** R-IMP-05 for one person who is to be put into a team. */
export const memberFreeOfBonds = ({ member, ...audit }: { member: TeamMemberFacts } & Pick<AuditFacts, 'fromOn' | 'today'>): Refused[] =>
  bondsOf(member, firstDay(audit));

/** R-IMP-05 for the person who reviews or decides. */
export const actorFreeOfBonds = ({ actor, today }: { actor: PersonFacts; today: Day }): Refused[] => bondsOf(actor, today);

/** R-IMP-06: everybody has declared, and no declared conflict is left uncleared. */
export function conflictsDeclared({ team }: AuditFacts): Refused[] {
  return team.flatMap(({ name: person, declaration, cleared }) => {
    if (!declaration) return [say('R-IMP-06.undeclared', { person })];
    return declaration === 'conflict' && !cleared ? [say('R-IMP-06.declared', { person })] : [];
  });
}
