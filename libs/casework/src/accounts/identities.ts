import { createHash, createHmac, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { invalidInput } from '@cb/domain';

export const MIN_PASSWORD_LENGTH = 12;
const MAX_PASSWORD_LENGTH = 128;

/** OWASP's parameters for Argon2id (2024): 19 MiB, two passes, one lane. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** SHA-256, hex: what is stored of random tokens. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** HMAC-SHA-256, hex: what is stored of accounts and network addresses. There are few enough of them to try all, so the hash needs a key. */
export const keyedHash = (key: string, text: string): string => createHmac('sha256', key).update(`access ${text}`).digest('hex');
export const randomToken = (): string => randomBytes(32).toString('base64url');
export const normalEmail = (email: string): string => email.trim().toLowerCase();

/** @throws RuleViolation `invalid_input` */
export function checkPassword(password: string): void {
  const says = password.length < MIN_PASSWORD_LENGTH ? `A password has at least ${MIN_PASSWORD_LENGTH} characters`
    : password.length > MAX_PASSWORD_LENGTH ? `A password has at most ${MAX_PASSWORD_LENGTH} characters` : null;
  if (says) throw invalidInput([{ path: 'password', message: says }]);
}

/**
 * The rows by which the sign-in library knows a person: its user and the password account. They are written here, in the same
 * transaction as the person, so that no account exists without its person; sessions and second factors are the library's alone.
 */
export const identities = {
  /** Gives a person an identity with the person's own id. Without a password nobody can sign in with it yet. */
  async create(manager: EntityManager, person: { id: string; name: string; email: string }, options: { password?: string; verified: boolean }): Promise<void> {
    await manager.query(`INSERT INTO auth."user" (id, name, email, "emailVerified") VALUES ($1, $2, $3, $4)`, [person.id, person.name, person.email, options.verified]);
    if (options.password !== undefined) await this.setPassword(manager, person.id, options.password);
  },

  /** Sets the password and ends every session of the person. @throws RuleViolation `invalid_input` */
  async setPassword(manager: EntityManager, userId: string, password: string): Promise<void> {
    checkPassword(password);
    await manager.query(
      `INSERT INTO auth.account ("accountId", "providerId", "userId", password, "updatedAt") VALUES ($1::text, 'credential', $1::uuid, $2, now())
       ON CONFLICT ("userId", "providerId") DO UPDATE SET password = EXCLUDED.password, "updatedAt" = now()`, [userId, await hash(password, ARGON2)]);
    await this.endSessions(manager, userId);
  },

  async markVerified(manager: EntityManager, userId: string): Promise<void> {
    await manager.query(`UPDATE auth."user" SET "emailVerified" = true, "updatedAt" = now() WHERE id = $1`, [userId]);
  },

  async endSessions(manager: EntityManager, userId: string): Promise<void> {
    await manager.query(`DELETE FROM auth.session WHERE "userId" = $1`, [userId]);
  },

  /** Takes the second factor off an account whose owner lost the device. */
  async dropSecondFactor(manager: EntityManager, userId: string): Promise<void> {
    await manager.query(`DELETE FROM auth."twoFactor" WHERE "userId" = $1`, [userId]);
    await manager.query(`UPDATE auth."user" SET "twoFactorEnabled" = false, "updatedAt" = now() WHERE id = $1`, [userId]);
    await this.endSessions(manager, userId);
  },

  async isVerified(manager: EntityManager, userId: string): Promise<boolean> {
    const rows = await manager.query<{ emailVerified: boolean }[]>(`SELECT "emailVerified" FROM auth."user" WHERE id = $1`, [userId]);
    return rows[0]?.emailVerified === true;
  },
};
