import { Injectable } from '@nestjs/common';
import { invalidInput, RuleViolation } from '@cb/domain';
import { type Actor, caseSubject, CertificationApplicationEntity, CertificationCaseEntity, isClient, type NewRow, SiteEntity, type TrailEvent, type Tx, UnitOfWork } from '@cb/persistence';
import { openSites } from './site-facts';

/** What a client or a member of staff says about one site; what is left out stays as it is. */
export type SiteContent = Partial<Pick<SiteEntity,
  'parentId' | 'name' | 'address' | 'isCentral' | 'kind' | 'scope' | 'activities' | 'activityGroup' | 'sectorCodes' | 'people' | 'shifts' | 'closedOn'>>;

const MAY_CLIENT_EDIT: readonly string[] = ['draft', 'info_requested'];

/** The places of a case as a tree. While the application is a draft nothing of it enters the trail; the submission records all sites at once. */
@Injectable()
export class SitesService {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, caseId: string): Promise<SiteEntity[]> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      return openSites(tx, caseId);
    });
  }

  /** @throws RuleViolation `not_found`, `invalid_input`, `move_not_allowed` when the client may no longer change the application */
  add(actor: Actor, caseId: string, site: SiteContent & Pick<SiteEntity, 'name'> & { id?: string }): Promise<SiteEntity> {
    return this.uow.run(actor, async (tx) => {
      await tx.visible(CertificationCaseEntity, caseId);
      const draft = await this.mayEdit(tx, caseId);
      await this.checkPlace(tx, caseId, null, site);
      const values: NewRow<SiteEntity> = { ...site, caseId };
      return tx.add<SiteEntity>(SiteEntity, values, draft ? null : eventOf(caseId, 'site.add'));
    });
  }

  /** @throws RuleViolation `not_found`, `stale_version`, `invalid_input`, `move_not_allowed` */
  change(actor: Actor, id: string, content: SiteContent, version: number): Promise<SiteEntity> {
    return this.uow.run(actor, async (tx) => {
      const site = await tx.visible(SiteEntity, id);
      const draft = await this.mayEdit(tx, site.caseId);
      if (content.closedOn !== undefined && isClient(actor)) throw new RuleViolation(null, 'role_not_allowed', 'Sites leave the scope through the certification body.');
      await this.checkPlace(tx, site.caseId, site, content);
      return tx.change<SiteEntity>(SiteEntity, site, content, draft ? null : eventOf(site.caseId, 'site.change'), version);
    });
  }

  /** @throws RuleViolation `not_found`, `move_not_allowed`, `rule_blocked` when an audit or another site hangs on it */
  remove(actor: Actor, id: string): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      const site = await tx.visible(SiteEntity, id);
      await this.mayEdit(tx, site.caseId);
      if (await this.isUsed(tx, site)) throw new RuleViolation(null, 'move_not_allowed', 'A site with sites below it, or one that an audit has visited, cannot be taken out.');
      await tx.remove(SiteEntity, site, eventOf(site.caseId, 'site.remove'));
    });
  }

  private async isUsed(tx: Tx, { id, caseId }: SiteEntity): Promise<boolean> {
    const [used] = await tx.query<{ used: boolean }>(
      `SELECT EXISTS (SELECT FROM site WHERE case_id = $2 AND parent_id = $1) OR EXISTS (SELECT FROM audit_site WHERE case_id = $2 AND site_id = $1)
           OR EXISTS (SELECT FROM programme_item WHERE case_id = $2 AND $1 = ANY (site_ids)) AS used`, [id, caseId]);
    return used?.used === true;
  }

  /**
   * True while the application is a draft: then the change leaves no event of its own. The application is held until the transaction ends:
   * who hands it in at the same moment hands in these sites too, or they are not changed any more.
   */
  private async mayEdit(tx: Tx, caseId: string): Promise<boolean> {
    const application = await tx.findOne(CertificationApplicationEntity, { caseId }, { id: 'DESC' });
    const state = application ? (await tx.locked(CertificationApplicationEntity, application.id)).state : 'contracted';
    if (isClient(tx.actor) && !MAY_CLIENT_EDIT.includes(state)) {
      throw new RuleViolation(null, 'move_not_allowed', 'The application is submitted. Tell us about changed sites by a message.');
    }
    return state === 'draft';
  }

  /** The tree stays a tree within its case, and has one central function. */
  private async checkPlace(tx: Tx, caseId: string, site: SiteEntity | null, { parentId, isCentral }: SiteContent): Promise<void> {
    const others = (await openSites(tx, caseId)).filter(({ id }) => id !== site?.id);
    if (isCentral && others.some((each) => each.isCentral)) throw invalidInput([{ path: 'isCentral', message: 'another site is the central function already' }]);
    const seen = new Set<string>(site ? [site.id] : []);
    for (let above = parentId ?? null; above !== null; ) {
      const parent = others.find(({ id }) => id === above);
      if (!parent || seen.has(parent.id)) throw invalidInput([{ path: 'parentId', message: 'must be another site of this case that is not below this one' }]);
      seen.add(parent.id);
      above = parent.parentId;
    }
  }
}

const eventOf = (caseId: string, move: string): TrailEvent => ({ subject: caseSubject(caseId), move });
