import { Injectable } from '@nestjs/common';
import { FINDING_MACHINE, RuleViolation } from '@cb/domain';
import { type Actor, FindingAnswerDraftEntity, FindingEntity, PersonEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { actingPerson } from '../acting-person';
import { refuseForeignFiles } from '../documents/foreign-files';

export interface AnswerDraft { cause: string; correction: string; correctiveAction: string; otherSites: string; evidence: string; documentIds: string[] }
/** Version 0: nothing was kept yet. */
export interface AnswerDraftView extends AnswerDraft { version: number; changedBy: string | null; changedAt: Date | null }

const EMPTY: Readonly<AnswerDraft> = { cause: '', correction: '', correctiveAction: '', otherSites: '', evidence: '', documentIds: [] };
const AWAITED: readonly string[] = [...FINDING_MACHINE.moves.respond.from, ...FINDING_MACHINE.moves.send_evidence.from];

/**
 * What the client's people write of an answer before their representative sends it (DECISIONS 15). It is theirs: row-level security keeps it
 * from staff and auditors, and it leaves no event in the trail, which those read.
 */
@Injectable()
export class FindingDraftsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, findingId: string): Promise<AnswerDraftView> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(FindingEntity, findingId);
      return viewOf(tx, await tx.findOne(FindingAnswerDraftEntity, { findingId }));
    });
  }

  /**
   * Keeps the draft while an answer is awaited.
   * @param version the one that was seen, 0 before the first
   * @throws RuleViolation `not_found`, `move_not_allowed`, `stale_version`, `lost_race`, `invalid_input` for files of another case
   */
  keep(actor: Actor, findingId: string, draft: AnswerDraft, version: number): Promise<AnswerDraftView> {
    return this.uow.run(actor, async (tx) => {
      const { caseId, state, grade } = await tx.visible(FindingEntity, findingId);
      if (grade === 'improvement' || !AWAITED.includes(state)) throw new RuleViolation('R-NC-05', 'move_not_allowed', 'No answer to this finding is awaited.');
      await refuseForeignFiles(tx, caseId, draft.documentIds.map((id, index) => ({ id, path: `documentIds[${index}]` })));
      const kept = await tx.findOne(FindingAnswerDraftEntity, { findingId });
      if (!kept && version > 0) throw new RuleViolation(null, 'stale_version', 'There is no draft of this answer any more.');
      const values = { ...draft, changedById: actingPerson(actor), changedAt: tx.now() };
      return viewOf(tx, kept ? await tx.change(FindingAnswerDraftEntity, kept, values, null, version) : await tx.add(FindingAnswerDraftEntity, { ...values, caseId, findingId }, null));
    });
  }
}

/** The answer was sent, so the draft is done with. @param version the one that was sent; what somebody wrote since is not thrown away (`stale_version`) */
export async function emptyDraft(tx: Tx, findingId: string, version: number | undefined): Promise<void> {
  const kept = await tx.findOne(FindingAnswerDraftEntity, { findingId });
  if (kept) await tx.change(FindingAnswerDraftEntity, kept, { ...EMPTY, changedById: actingPerson(tx.actor), changedAt: tx.now() }, null, version);
}

async function viewOf(tx: Tx, kept: FindingAnswerDraftEntity | null): Promise<AnswerDraftView> {
  if (!kept) return { ...EMPTY, version: 0, changedBy: null, changedAt: null };
  const { cause, correction, correctiveAction, otherSites, evidence, documentIds, version, changedById, changedAt } = kept;
  const person = await tx.visible(PersonEntity, changedById);
  return { cause, correction, correctiveAction, otherSites, evidence, documentIds, version, changedBy: person.name, changedAt };
}
