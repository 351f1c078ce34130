import { Injectable } from '@nestjs/common';
import {
  type AuditFacts, type BookingFacts, type Day, memberFreeOfBonds, membersQualified, nobodyDoubleBooked, QUALIFICATIONS, qualificationsLast, type Refusal,
  type RuleId, slotsBetween, TEAM_FUNCTIONS, type TeamFunction, type TeamMemberFacts, validOn, weekdayOf,
} from '@cb/domain';
import { type Actor, AuditEntity, SYSTEM_ACTOR, type Tx, UnitOfWork } from '@cb/persistence';
import { auditFacts } from '../audits/audit-facts';
import { SettingsService } from '../settings/settings.service';
import { peopleFacts } from './people-facts';

/** One person as a possible member of this audit's team, with what speaks for and against. */
export interface Candidate {
  personId: string;
  name: string;
  /** Nothing that blocks stands against the person as an auditor on these days. */
  suitable: boolean;
  /** Functions that the person is qualified for on the first day. */
  functions: TeamFunction[];
  qualifications: { standard: string; function: string; sectorCodes: readonly number[]; validTo: Day | null }[];
  /** Sectors of the audit that the person covers. */
  coveredSectors: number[];
  freeHalfDays: number;
  against: Refusal[];
  /** The person reviews or decides too, and could not do so in this cycle any more (R-DEC-01). */
  losesIndependence: boolean;
}

interface Person { id: string; reviewsOrDecides: boolean }

/** Who could audit here: competence on the audit dates, bonds with the client, absences, half days held elsewhere. */
@Injectable()
export class CandidatesService {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  /** Suitable people first, then by free half days and name. @throws RuleViolation `not_found` */
  list(actor: Actor, auditId: string): Promise<Candidate[]> {
    return this.uow.run(actor, async (tx) => {
      const audit = await tx.visible(AuditEntity, auditId);
      return tx.as(SYSTEM_ACTOR, async (system) => {
        const people = await possiblePeople(system);
        const ids = people.map(({ id }) => id);
        const known = await peopleFacts(system, audit.caseId, ids);
        const facts = await auditFacts(system, this.settings, audit, { members: [], bookings: wholeDays(audit, ids) });
        const candidates = people.flatMap(({ id, reviewsOrDecides }) => {
          const person = known.get(id);
          return person ? [candidateOf({ ...person, function: 'auditor', underPersonId: null, declaration: null, cleared: false }, facts, reviewsOrDecides)] : [];
        });
        return candidates.sort((a, b) => Number(b.suitable) - Number(a.suitable) || b.freeHalfDays - a.freeHalfDays || a.name.localeCompare(b.name));
      });
    });
  }
}

/** Everybody of the certification body who audits or holds a qualification for audits. */
const possiblePeople = (tx: Tx): Promise<Person[]> =>
  tx.query(
    `SELECT id, roles && ARRAY['technical_reviewer', 'decision_maker'] AS "reviewsOrDecides" FROM person
      WHERE active AND organisation_id IS NULL
        AND ('auditor' = ANY(roles) OR EXISTS (SELECT FROM person_competence held WHERE held.person_id = person.id AND held.function IN ('audit', 'lead_audit', 'technical_expert')))
      ORDER BY name, id`);

const wholeDays = ({ fromOn, toOn }: AuditEntity, personIds: readonly string[]): BookingFacts[] =>
  fromOn && toOn ? slotsBetween(fromOn, toOn).filter(({ onDay }) => weekdayOf(onDay) <= 5).flatMap((slot) => personIds.map((personId) => ({ ...slot, personId, proper: true }))) : [];

function candidateOf(member: TeamMemberFacts, facts: AuditFacts, losesIndependence: boolean): Candidate {
  const on = facts.fromOn ?? facts.today;
  const own: AuditFacts = { ...facts, team: [member], bookings: facts.bookings.filter(({ personId }) => personId === member.personId) };
  const held = member.competences.filter((each) => facts.standards.includes(each.standard) && validOn(each, on));
  const taken = nobodyDoubleBooked(own);
  const against = [
    ...ruled('R-IMP-05', memberFreeOfBonds({ ...own, member })), ...ruled('R-COMP-01', membersQualified(own)), ...ruled('R-COMP-03', qualificationsLast(own)), ...ruled('R-TEAM-04', taken),
  ];
  return {
    personId: member.personId, name: member.name, suitable: against.length === 0, losesIndependence, against,
    functions: TEAM_FUNCTIONS.filter((of) => QUALIFICATIONS[of]?.some((needed) => held.some((each) => each.function === needed)) ?? false),
    qualifications: held.map(({ standard, function: of, sectorCodes, validTo }) => ({ standard, function: of, sectorCodes, validTo })),
    coveredSectors: (facts.competenceNeeded?.sectorCodes ?? []).filter((code) => held.some(({ sectorCodes }) => sectorCodes.length === 0 || sectorCodes.includes(code))),
    freeHalfDays: own.bookings.length - taken.length,
  };
}

const ruled = (rule: RuleId, refused: readonly Omit<Refusal, 'rule'>[]): Refusal[] => refused.map((each) => ({ rule, ...each }));
