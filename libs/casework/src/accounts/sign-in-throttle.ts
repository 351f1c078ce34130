import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '@cb/platform';
import { keyedHash, normalEmail } from './identities';

const WINDOW_SECONDS = 15 * 60;
/** So many failures of one account from one address, then a pause until the window of the first one is over. */
export const MAX_FAILURES = 5;

/** Counts per account and address together, in the database, so that all processes count as one (DECISIONS 20). Real time. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly dataSource: DataSource, private readonly config: Config) {}

  /** @param kind what is counted, such as `sign_in`. @returns seconds to wait, 0 when one may try */
  async secondsToWait(kind: string, email: string, address: string): Promise<number> {
    const [row] = await this.dataSource.query<{ wait: number }[]>(
      `SELECT ceil(extract(epoch FROM first_at + make_interval(secs => $3) - now()))::int AS wait FROM auth.failure
       WHERE account = $1 AND address = $2 AND failures >= $4 AND first_at > now() - make_interval(secs => $3)`,
      [this.account(kind, email), this.hash(address), WINDOW_SECONDS, MAX_FAILURES]);
    return row?.wait ?? 0;
  }

  /** One more; a window that is over begins anew. */
  async count(kind: string, email: string, address: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO auth.failure AS f (account, address, failures, first_at) VALUES ($1, $2, 1, now())
       ON CONFLICT (account, address) DO UPDATE SET
         failures = CASE WHEN f.first_at > now() - make_interval(secs => $3) THEN f.failures + 1 ELSE 1 END,
         first_at = CASE WHEN f.first_at > now() - make_interval(secs => $3) THEN f.first_at ELSE now() END`,
      [this.account(kind, email), this.hash(address), WINDOW_SECONDS]);
  }

  async forget(kind: string, email: string, address: string): Promise<void> {
    await this.dataSource.query('DELETE FROM auth.failure WHERE account = $1 AND address = $2', [this.account(kind, email), this.hash(address)]);
  }

  private account(kind: string, email: string): string {
    return this.hash(`${kind} ${normalEmail(email)}`);
  }

  private hash(text: string): string {
    return keyedHash(this.config.sessionSecret, text);
  }
}
