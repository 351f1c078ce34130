import { Injectable } from '@nestjs/common';
import { addMonths, type Day, invalidInput, RuleViolation, schemePack } from '@cb/domain';
import {
  type Actor, isStaff, PersonAbsenceEntity, PersonCompetenceEntity, PersonConflictEntity, PersonEntity, type PersonnelRecord, type Subject, type Tx, UnitOfWork,
} from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { type BookedDay, bookedDays, listPeople, type PeopleFilter, type PersonRow } from './people.queries';

export interface PersonFile {
  person: PersonEntity;
  competences: PersonCompetenceEntity[];
  conflicts: PersonConflictEntity[];
  absences: PersonAbsenceEntity[];
  booked: BookedDay[];
}
export type NewCompetence = Pick<PersonCompetenceEntity, 'standard' | 'function' | 'sectorCodes' | 'validFrom' | 'validTo' | 'evidence'>;
export type NewConflict = Pick<PersonConflictEntity, 'organisationId' | 'kind' | 'description' | 'endedOn'>;
export type NewAbsence = Pick<PersonAbsenceEntity, 'fromOn' | 'toOn' | 'reason'>;
export interface PersonChange { name?: string; phone?: string | null; record?: PersonnelRecord; lastObservedOn?: Day | null }

const subjectOf = (personId: string): Subject => ({ type: 'person', id: personId });

/** People of the certification body: what they are competent for, what they may not touch, when they are away (17021-1, 5.2.10 and 7.1 to 7.4). */
@Injectable()
export class PeopleService {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  list(actor: Actor, filter: PeopleFilter): Promise<{ items: PersonRow[]; next: string | null }> {
    return this.uow.run(actor, (tx) => listPeople(tx, filter));
  }

  /** The person's file; bookings from a month ago to a year on. Of a colleague an auditor reads the name and how to write. @throws RuleViolation `not_found` */
  read(actor: Actor, personId: string): Promise<PersonFile> {
    return this.uow.run(actor, async (tx) => {
      const seen = await tx.visible(PersonEntity, personId);
      const person = isStaff(actor) || actor.personId === personId ? seen : { ...seen, phone: null, record: {}, lastObservedOn: null };
      const today = await this.settings.today(tx);
      return {
        person,
        competences: await tx.find(PersonCompetenceEntity, { personId }, { standard: 'ASC', function: 'ASC' }),
        conflicts: await tx.find(PersonConflictEntity, { personId }, { createdAt: 'ASC', id: 'ASC' }),
        absences: await tx.find(PersonAbsenceEntity, { personId }, { fromOn: 'ASC' }),
        booked: await bookedDays(tx, personId, addMonths(today, -1), addMonths(today, 12)),
      };
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version`, `role_not_allowed` */
  change(actor: Actor, personId: string, change: PersonChange, version: number): Promise<PersonEntity> {
    return this.uow.run(actor, async (tx) => {
      const person = await tx.visible(PersonEntity, personId);
      this.refuseOthers(actor, personId);
      if (change.lastObservedOn !== undefined && (actor.personId === personId || !isStaff(actor))) throw new RuleViolation(null, 'role_not_allowed', 'Nobody says of themselves when they were observed.');
      return tx.change(PersonEntity, person, change, { subject: subjectOf(personId), move: 'person.change' }, version);
    });
  }

  /** R-COMP-01: found by somebody else. @throws RuleViolation `not_found`, `invalid_input`, `role_not_allowed` for the own person */
  addCompetence(actor: Actor, personId: string, competence: NewCompetence): Promise<PersonCompetenceEntity> {
    return this.uow.run(actor, async (tx) => {
      await this.memberOfBody(tx, personId);
      if (actor.personId === personId) throw new RuleViolation('R-COMP-01', 'role_not_allowed', 'Nobody judges their own competence.');
      schemePack(competence.standard);
      if (competence.validTo !== null && competence.validTo < competence.validFrom) throw invalidInput([{ path: 'validTo', message: 'lies before the first day' }]);
      return tx.add(PersonCompetenceEntity, { ...competence, personId }, { subject: subjectOf(personId), move: 'person.add_competence' });
    });
  }

  /** R-IMP-05: told by the person, or entered for them. @throws RuleViolation `not_found`, `role_not_allowed` */
  addConflict(actor: Actor, personId: string, conflict: NewConflict): Promise<PersonConflictEntity> {
    return this.uow.run(actor, async (tx) => {
      await this.memberOfBody(tx, personId);
      this.refuseOthers(actor, personId);
      return tx.add(PersonConflictEntity, { ...conflict, personId }, { subject: subjectOf(personId), move: 'person.add_conflict' });
    });
  }

  /** @throws RuleViolation `not_found`, `role_not_allowed`, `invalid_input` */
  addAbsence(actor: Actor, personId: string, absence: NewAbsence): Promise<PersonAbsenceEntity> {
    return this.uow.run(actor, async (tx) => {
      await this.memberOfBody(tx, personId);
      this.refuseOthers(actor, personId);
      if (absence.toOn < absence.fromOn) throw invalidInput([{ path: 'toOn', message: 'lies before the first day' }]);
      return tx.add(PersonAbsenceEntity, { ...absence, personId }, { subject: subjectOf(personId), move: 'person.add_absence' });
    });
  }

  removeCompetence(actor: Actor, id: string): Promise<void> { return this.remove(actor, PersonCompetenceEntity, id, 'person.remove_competence'); }
  /** R-IMP-05: what somebody told of themselves, others may find settled. @throws RuleViolation `not_found`, `role_not_allowed` for the own person */
  removeConflict(actor: Actor, id: string): Promise<void> {
    return this.remove(actor, PersonConflictEntity, id, 'person.remove_conflict', ({ personId }) => {
      if (personId === actor.personId) throw new RuleViolation('R-IMP-05', 'role_not_allowed', 'Nobody takes back their own conflict.');
    });
  }
  removeAbsence(actor: Actor, id: string): Promise<void> { return this.remove(actor, PersonAbsenceEntity, id, 'person.remove_absence'); }

  private remove<E extends PersonCompetenceEntity | PersonConflictEntity | PersonAbsenceEntity>(actor: Actor, entity: new () => E, id: string, move: string, allowed: (row: E) => void = () => undefined): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      const row = await tx.visible(entity, id);
      this.refuseOthers(actor, row.personId);
      allowed(row);
      await tx.remove(entity, row, { subject: subjectOf(row.personId), move });
    });
  }

  private async memberOfBody(tx: Tx, personId: string): Promise<PersonEntity> {
    const person = await tx.visible(PersonEntity, personId);
    if (person.organisationId !== null) throw new RuleViolation(null, 'move_not_allowed', 'This person belongs to a client.');
    return person;
  }

  /** Auditors keep their own file only. */
  private refuseOthers(actor: Actor, personId: string): void {
    if (actor.personId !== personId && !isStaff(actor)) throw new RuleViolation(null, 'role_not_allowed', "Only staff may change somebody else's file.");
  }
}
