import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { normalEmail, sha256 } from './identities';

export type AccessEvent = 'sign_in' | 'second_factor' | 'sign_out' | 'password_change' | 'password_reset';

/** Sign-ins and what goes with them, in real time; accounts and addresses as hashes. Kept although the request itself fails. */
@Injectable()
export class AccessLog {
  constructor(private readonly dataSource: DataSource) {}

  async write(entry: { what: AccessEvent; succeeded: boolean; personId: string | null; email: string; address: string }): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO access_log (id, at, person_id, account, address_hash, what, succeeded) VALUES ($1, now(), $2, $3, $4, $5, $6)`,
      [uuidv7(), entry.personId, sha256(normalEmail(entry.email)), sha256(entry.address), entry.what, entry.succeeded]);
  }
}
