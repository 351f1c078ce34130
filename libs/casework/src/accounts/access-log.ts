import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Config } from '@cb/platform';
import { keyedHash, normalEmail } from './identities';

export type AccessEvent = 'sign_in' | 'second_factor' | 'sign_out' | 'password_change' | 'password_reset';

/** Sign-ins and what goes with them, in real time; accounts and addresses as keyed hashes. Kept although the request itself fails. */
@Injectable()
export class AccessLog {
  constructor(private readonly dataSource: DataSource, private readonly config: Config) {}

  async write(entry: { what: AccessEvent; succeeded: boolean; personId: string | null; email: string; address: string }): Promise<void> {
    const hash = (text: string) => keyedHash(this.config.sessionSecret, text);
    await this.dataSource.query(
      `INSERT INTO access_log (id, at, person_id, account, address_hash, what, succeeded) VALUES ($1, now(), $2, $3, $4, $5, $6)`,
      [uuidv7(), entry.personId, hash(normalEmail(entry.email)), hash(entry.address), entry.what, entry.succeeded]);
  }
}
