import type { AuditFacts, TeamMemberFacts } from '../audit/audit.facts';
import { addWorkingDays, auditDays, overlapping } from './booking';
import { firstDay } from './conflict.guards';
import { areaName, QUALIFICATIONS, uncoveredAreas } from './cover';
import { validOn } from './person.facts';
import { FUNCTION_NAMES, isAuditing, type TeamFunction } from './team';
import { TEAM_TEXTS } from './team.texts';
import { systemKindOf } from '../application/standard';
import type { Day } from '../shared/day';
import type { Refused } from '../shared/machine';
import { refusing, type Sentence } from '../shared/text';

const say = refusing(TEAM_TEXTS);
const HALF_NAMES = { morning: { en: 'morning', zh: '上午' }, afternoon: { en: 'afternoon', zh: '下午' } } as const satisfies Record<string, Sentence>;
const NEEDS_GUIDANCE: readonly TeamFunction[] = ['technical_expert', 'interpreter', 'trainee'];

/** R-TEAM-01, R-TEAM-02: one lead auditor; experts, interpreters and trainees act under an auditor of the team. */
export function rolesNamed({ team }: AuditFacts): Refused[] {
  const leads = team.filter((member) => member.function === 'lead_auditor');
  const ofLeads = leads.length === 0 ? [say('R-TEAM-01.no_lead', {}, 'team')]
    : leads.length > 1 ? [say('R-TEAM-01.several_leads', { people: leads.map(({ name }) => name) }, 'team')] : [];
  const guides = team.filter((member) => isAuditing(member.function) || member.function === 'evaluator').map(({ personId }) => personId);
  const alone = team.filter((member) => NEEDS_GUIDANCE.includes(member.function) && !(member.underPersonId && guides.includes(member.underPersonId)));
  return [...ofLeads, ...alone.map(({ name: person }) => say('R-TEAM-01.alone', { person }, 'team'))];
}

const lastDay = ({ toOn, fromOn, today }: AuditFacts): Day => toOn ?? fromOn ?? today;

const qualificationsFor = (member: TeamMemberFacts, facts: AuditFacts) => {
  const wanted = QUALIFICATIONS[member.function];
  return wanted && member.competences.filter((each) => facts.standards.includes(each.standard) && wanted.includes(each.function));
};

/** R-COMP-01: each member is qualified in the own function for at least one standard of the audit on its first day. */
export function membersQualified(facts: AuditFacts): Refused[] {
  return facts.team.flatMap((member) => {
    const qualifications = qualificationsFor(member, facts);
    if (!qualifications || qualifications.some((each) => validOn(each, firstDay(facts)))) return [];
    return [say('R-COMP-01.unqualified', { person: member.name, function: FUNCTION_NAMES[member.function], standard: facts.standards, on: firstDay(facts) }, 'team')];
  });
}

/** R-COMP-02: the team as a whole covers every standard and sector, named where not. */
export function teamCovers(facts: AuditFacts): Refused | null {
  if (!facts.competenceNeeded) return say('R-COMP-02.not_fixed', {}, 'competenceNeeded');
  const needed = { standards: facts.standards, sectorCodes: facts.competenceNeeded.sectorCodes };
  const areas = uncoveredAreas(facts.team, needed, firstDay(facts));
  return areas.length === 0 ? null : say('R-COMP-02.uncovered', { areas: areas.map(areaName) }, 'team');
}

/** R-COMP-03: a qualification that is valid on the first day of the audit is so through the last day. */
export function qualificationsLast(facts: AuditFacts): Refused[] {
  return facts.team.flatMap((member) => {
    const standing = (qualificationsFor(member, facts) ?? []).filter((each) => validOn(each, firstDay(facts)));
    const ending = [...new Set(standing.map(({ standard }) => standard))]
      .filter((standard) => !standing.some((each) => each.standard === standard && validOn(each, lastDay(facts))));
    return ending.map((standard) => say('R-COMP-03.ends', { person: member.name, standard, on: lastDay(facts) }, 'team'));
  });
}

const nameIn = (team: readonly TeamMemberFacts[], personId: string): string => team.find((member) => member.personId === personId)?.name ?? personId;

/** R-TEAM-04: nobody is booked elsewhere or twice, or away, in a half day of this audit. */
export function nobodyDoubleBooked({ bookings, heldElsewhere, absences, team }: AuditFacts): Refused[] {
  const elsewhere = overlapping(bookings, heldElsewhere).map(({ personId, onDay, half, auditName }) =>
    say('R-TEAM-04.overlap', { person: nameIn(team, personId), audit: auditName, on: onDay, half: HALF_NAMES[half] }, 'bookings'));
  const twice = bookings.filter((booking, index) => overlapping([booking], bookings.slice(0, index)).length > 0).map(({ personId, onDay, half }) =>
    say('R-TEAM-04.twice', { person: nameIn(team, personId), on: onDay, half: HALF_NAMES[half] }, 'bookings'));
  const away = bookings
    .filter(({ personId, onDay }) => absences.some((absence) => absence.personId === personId && absence.fromOn <= onDay && onDay <= absence.toOn))
    .map(({ personId, onDay }) => say('R-TEAM-04.absent', { person: nameIn(team, personId), on: onDay }, 'bookings'));
  return [...elsewhere, ...twice, ...away];
}

/** Share of the audit time that is the audit itself, in percent. @source R-TEAM-06; MD5; 27006-1 */
export const properShare = (standards: readonly string[]): number =>
  standards.length > 0 && standards.every((standard) => systemKindOf(standard) === 'ISMS') ? 70 : 80;

/** R-TEAM-06: the half days of the auditors reach the determined audit time, and enough of them is the audit itself. Stage 1 has no such share. */
export function enoughDaysBooked({ team, bookings, requiredDays, standards, kind }: AuditFacts): Refused[] {
  const auditorIds = team.filter((member) => isAuditing(member.function)).map(({ personId }) => personId);
  const booked = auditDays(bookings, auditorIds);
  const total = booked < requiredDays ? [say('R-TEAM-06.too_few', { booked, required: requiredDays, missing: requiredDays - booked }, 'bookings')] : [];
  const percent = properShare(standards);
  const proper = auditDays(bookings, auditorIds, true);
  const tooFewProper = kind !== 'stage1' && proper * 100 < requiredDays * percent;
  return [...total, ...(tooFewProper ? [say('R-TEAM-06.too_few_proper', { booked: proper, required: requiredDays, percent }, 'bookings')] : [])];
}

/** The client's last day to object. */
export const objectionUntil = (sentOn: Day, workingDays: number): Day => addWorkingDays(sentOn, workingDays);

/** R-TEAM-03: the client has the names, had time to object, and no valid objection is open. Short-notice audits give no time to object. */
export function clientCouldObject({ kind, teamSentOn, teamObjection, objectionAnswer, objectionWorkingDays, today }: AuditFacts): Refused | null {
  if (kind === 'short_notice') return null;
  if (!teamSentOn) return say('R-TEAM-03.not_sent');
  if (teamObjection) return objectionAnswer?.trim() ? null : say('R-TEAM-03.objection', { objection: teamObjection });
  const until = objectionUntil(teamSentOn, objectionWorkingDays);
  return today > until ? null : say('R-TEAM-03.time_to_object', { until });
}

/** R-TEAM-03: no plan goes out before the client has the names of the team. */
export const clientHasNames = ({ kind, teamSentOn }: AuditFacts): Refused | null =>
  kind === 'short_notice' || teamSentOn ? null : say('R-TEAM-03.not_sent');

/** R-TEAM-05: observers are agreed beforehand: the plan names the companions. */
export function observersAgreed({ team, plan }: AuditFacts): Refused | null {
  const people = team.filter((member) => member.function === 'observer').map(({ name }) => name);
  return people.length === 0 || plan?.companions?.trim() ? null : say('R-TEAM-05.observers', { people }, 'plan.companions');
}
