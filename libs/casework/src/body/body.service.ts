import { Injectable } from '@nestjs/common';
import { dayOf, enterTable, invalidInput, RuleViolation, SCHEME_PACKS, schemePack, signTable, systemKindOf, tableOfScheme, withPaths } from '@cb/domain';
import {
  AccreditationEntity, type Actor, AdjustmentFactorEntity, PersonEntity, SchemeTableEntity, StoredFileEntity, type Subject, type Tx, UnitOfWork,
} from '@cb/persistence';
import { enteredVersion, signedVersion } from '../calculations/tables';

export type NewAccreditation = Pick<AccreditationEntity, 'standard' | 'body' | 'number' | 'sectorCodes' | 'validFrom' | 'validTo' | 'symbolFileId'>;
export type NewTable = Pick<SchemeTableEntity, 'scheme' | 'tableVersion' | 'effectiveOn' | 'days' | 'source'>;
export type NewFactor = Pick<AdjustmentFactorEntity, 'scheme' | 'code' | 'label' | 'minPct' | 'maxPct' | 'active'>;

const tableSubject = (id: string): Subject => ({ type: 'scheme_table', id });
const settingSubject = (id: string): Subject => ({ type: 'setting', id });

/** What the technical manager answers for: accreditations, signed audit time tables, the list of factors. */
@Injectable()
export class BodyService {
  constructor(private readonly uow: UnitOfWork) {}

  accreditations(actor: Actor): Promise<AccreditationEntity[]> {
    return this.uow.run(actor, (tx) => tx.find(AccreditationEntity, {}, { standard: 'ASC', validFrom: 'ASC' }));
  }

  /** R-REV-04. @throws RuleViolation `invalid_input` */
  addAccreditation(actor: Actor, accreditation: NewAccreditation): Promise<AccreditationEntity> {
    schemePack(accreditation.standard);
    checkDays(accreditation);
    return this.uow.run(actor, async (tx) => {
      await checkSymbol(tx, accreditation);
      const added = await tx.add(AccreditationEntity, accreditation, null);
      tx.record({ subject: settingSubject(added.id), move: 'accreditation.add' }, accreditation);
      return added;
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version`, `invalid_input` */
  changeAccreditation(actor: Actor, id: string, change: Partial<NewAccreditation>, version: number): Promise<AccreditationEntity> {
    if (change.standard !== undefined) schemePack(change.standard);
    checkDays(change);
    return this.uow.run(actor, async (tx) => {
      await checkSymbol(tx, change);
      return tx.change(AccreditationEntity, await tx.visible(AccreditationEntity, id), change, { subject: settingSubject(id), move: 'accreditation.change' }, version);
    });
  }

  tables(actor: Actor): Promise<SchemeTableEntity[]> {
    return this.uow.run(actor, (tx) => tx.find(SchemeTableEntity, {}, { scheme: 'ASC', effectiveOn: 'ASC', createdAt: 'ASC', id: 'ASC' }));
  }

  /**
   * A new version of an audit time table, entered from the CB's licensed copy and signed by who enters it. Older versions stay.
   * @throws RuleViolation `invalid_input` with the place, `already_exists`, `role_not_allowed`
   */
  signTable(actor: Actor, table: NewTable): Promise<SchemeTableEntity> {
    const signedById = actor.personId;
    if (signedById === null) throw new RuleViolation(null, 'role_not_allowed', 'A table is signed by a person.');
    return this.uow.run(actor, async (tx) => {
      await mayBeSigned(tx, table, signedById);
      const added = await tx.add(SchemeTableEntity, { ...table, signedById, signedAt: tx.now() }, null);
      tx.record({ subject: tableSubject(added.id), move: 'scheme_table.sign' }, table);
      return added;
    });
  }

  factors(actor: Actor): Promise<AdjustmentFactorEntity[]> {
    return this.uow.run(actor, (tx) => tx.find(AdjustmentFactorEntity, {}, { scheme: 'ASC', code: 'ASC' }));
  }

  /** @throws RuleViolation `invalid_input`, `already_exists` */
  addFactor(actor: Actor, factor: NewFactor): Promise<AdjustmentFactorEntity> {
    checkScheme(factor);
    checkRange(factor);
    return this.uow.run(actor, async (tx) => {
      if (await tx.findOne(AdjustmentFactorEntity, { scheme: factor.scheme, code: factor.code })) throw new RuleViolation(null, 'already_exists', 'this code is on the list already', [], [{ path: 'code', message: 'is on the list already' }]);
      const added = await tx.add(AdjustmentFactorEntity, factor, null);
      tx.record({ subject: tableSubject(added.id), move: 'factor.add' }, factor);
      return added;
    });
  }

  /** @throws RuleViolation `not_found`, `invalid_input`, `stale_version` */
  changeFactor(actor: Actor, id: string, change: Pick<NewFactor, 'label' | 'minPct' | 'maxPct' | 'active'>, version: number): Promise<AdjustmentFactorEntity> {
    checkRange(change);
    return this.uow.run(actor, async (tx) =>
      tx.change(AdjustmentFactorEntity, await tx.visible(AdjustmentFactorEntity, id), change, { subject: tableSubject(id), move: 'factor.change' }, version));
  }
}

/** What is printed on certificates was brought for it, and is no file of a case. */
async function checkSymbol(tx: Tx, { symbolFileId }: Partial<NewAccreditation>): Promise<void> {
  if (!symbolFileId || (await tx.findOne(StoredFileEntity, { id: symbolFileId, kind: 'accreditation_symbol' }))) return;
  throw invalidInput([{ path: 'symbolFileId', message: 'must be the id of an uploaded accreditation symbol' }]);
}

/** A factor is of one standard or of every standard of its kind (`SMS`), as the calculations look it up. */
function checkScheme({ scheme }: Pick<NewFactor, 'scheme'>): void {
  if (!SCHEME_PACKS.some(({ id }) => scheme === id || scheme === systemKindOf(id))) throw invalidInput([{ path: 'scheme', message: `must be one of ${SCHEME_PACKS.map(({ id }) => id).join(', ')}, or a kind of system such as SMS` }]);
}

function checkDays({ validFrom, validTo }: Partial<NewAccreditation>): void {
  if (validFrom && validTo && validTo < validFrom) throw invalidInput([{ path: 'validTo', message: 'lies before the first day' }]);
}

function checkRange({ minPct, maxPct }: Pick<NewFactor, 'minPct' | 'maxPct'>): void {
  if (minPct > maxPct) throw invalidInput([{ path: 'maxPct', message: 'lies below the smallest percentage' }]);
}

/** What the rules say of a table that is entered and signed (R-TIME-00), with the paths of our own fields. */
async function mayBeSigned(tx: Tx, table: NewTable, personId: string): Promise<void> {
  const { id: tableId, bands } = tableOfScheme(table.scheme);
  if (table.days.length !== bands.length) throw invalidInput([{ path: 'days', message: `needs ${bands.length} values, one for each band of people` }]);
  const known = await tx.findOne(SchemeTableEntity, { scheme: table.scheme, tableVersion: table.tableVersion });
  const { roles, name } = tx.actor;
  try {
    const entered = enterTable(enteredVersion(tableId, table), roles);
    const signer = known && (await tx.findOne(PersonEntity, { id: known.signedById }))?.name;
    signTable(known ? signedVersion(tableId, known, signer ?? '') : entered, { personId, name, on: dayOf(tx.now(), 'UTC') }, roles);
  } catch (error) {
    throw withPaths(error, (path) => path.replace(/^bands\[(\d+)\].*$/, 'days[$1]').replace(/^version$/, 'tableVersion'));
  }
}
