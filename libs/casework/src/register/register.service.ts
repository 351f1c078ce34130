import { Injectable } from '@nestjs/common';
import { type Day, type LocalText, notFound, shownCertificateStatus, type ShownStatus, shownStatusSince, statusHistory, type StatusSince } from '@cb/domain';
import { type Actor, UnitOfWork } from '@cb/persistence';
import { SettingsService } from '../settings/settings.service';
import { certificateByNumber, type PublicCertificate, type PublicStanding, type RegisterSearch, searchRegister } from './register.queries';

/** A certificate with the status of today: computed from its state and the day, whether or not a sweep has run (DECISIONS 5). */
export interface RegisterEntry { certificate: PublicCertificate; status: ShownStatus; sinceOn: Day }
/** All that the public may know of one certificate; `history` oldest first. */
export interface RegisterFile extends RegisterEntry { accreditation: PublicStanding['accreditation']; history: StatusSince[]; bodyName: LocalText }
export interface RegisterContext { today: Day; bodyName: LocalText; secondsToMidnight: number }

/** The public register: what anybody may know (17021-1, 8.1.2). */
@Injectable()
export class RegisterService {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  /** @throws RuleViolation `not_found` */
  async byNumber(actor: Actor, number: string): Promise<RegisterFile> {
    return this.uow.run(actor, async (tx) => {
      const certificate = await certificateByNumber(tx.manager, number);
      if (!certificate) throw notFound('certificate');
      const entry = entryOf(certificate, await this.settings.today(tx));
      const { name } = await this.settings.value(tx, 'body');
      return { ...entry, accreditation: certificate.accreditation, history: statusHistory(certificate.decisions, entry), bodyName: name };
    });
  }

  /** A page of matches in the order of their numbers; `next` is the number to go on after. */
  search(actor: Actor, search: RegisterSearch): Promise<{ items: RegisterEntry[]; next: string | null }> {
    return this.uow.run(actor, async (tx) => {
      const found = await searchRegister(tx.manager, { ...search, limit: search.limit + 1 });
      const today = await this.settings.today(tx);
      const items = found.slice(0, search.limit).map((certificate) => entryOf(certificate, today));
      return { items, next: found.length > search.limit ? (items.at(-1)?.certificate.number ?? null) : null };
    });
  }

  context(actor: Actor): Promise<RegisterContext> {
    return this.uow.run(actor, async (tx) => {
      const { name, timeZone } = await this.settings.value(tx, 'body');
      return { today: await this.settings.today(tx), bodyName: name, secondsToMidnight: secondsToMidnight(tx.now(), timeZone) };
    });
  }
}

function entryOf(certificate: PublicCertificate, today: Day): RegisterEntry {
  const { state, stateSinceOn, expiryOn } = certificate;
  return { certificate, status: shownCertificateStatus(state, expiryOn, today), sinceOn: shownStatusSince(state, stateSinceOn, expiryOn, today) };
}

/** Seconds until the day ends in the zone; clock changes make it at most an hour too short or long, never past the next midnight by more. */
export function secondsToMidnight(now: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).formatToParts(now);
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return 86_400 - (at('hour') * 3_600 + at('minute') * 60 + at('second'));
}
