import { Injectable } from '@nestjs/common';
import { invalidInput } from '@cb/domain';
import { type Actor, SavedViewEntity, type TrailEvent, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';

export interface ViewContent { name: string; search: Record<string, string>; columns: string[] }
export interface NewView extends ViewContent { id?: string; list: string }

const MOST_PER_LIST = 50;

/** A person's own views of the work lists: row-level security shows and changes nobody else's. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** By name. */
  list(actor: Actor, list: string): Promise<SavedViewEntity[]> {
    return this.uow.run(actor, (tx) => tx.find(SavedViewEntity, { personId: actingPerson(actor), list }, { name: 'ASC' }));
  }

  /** @throws RuleViolation `already_exists` for a name that the list has; `invalid_input` when there are very many */
  add(actor: Actor, view: NewView): Promise<SavedViewEntity> {
    return this.uow.run(actor, async (tx) => {
      const personId = actingPerson(actor);
      const held = await tx.find(SavedViewEntity, { personId, list: view.list });
      if (held.length >= MOST_PER_LIST) throw invalidInput([{ path: 'name', message: `this list has ${MOST_PER_LIST} saved views already` }]);
      return tx.add(SavedViewEntity, { ...view, personId }, eventOf(personId, 'view.save'));
    });
  }

  /** @throws RuleViolation `not_found` (also somebody else's), `stale_version`, `already_exists` */
  change(actor: Actor, id: string, content: ViewContent, version: number): Promise<SavedViewEntity> {
    return this.uow.run(actor, async (tx) => tx.change(SavedViewEntity, await tx.visible(SavedViewEntity, id), content, eventOf(actingPerson(actor), 'view.change'), version));
  }

  /** @throws RuleViolation `not_found` */
  remove(actor: Actor, id: string): Promise<void> {
    return this.uow.run(actor, async (tx) => tx.remove(SavedViewEntity, await tx.visible(SavedViewEntity, id), eventOf(actingPerson(actor), 'view.remove')));
  }
}

const eventOf = (personId: string, move: string): TrailEvent => ({ subject: { type: 'person', id: personId }, move });
