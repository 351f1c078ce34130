import { invalidInput } from '@cb/domain';
import { MailTokenEntity, type MailTokenPurpose, type Tx } from '@cb/persistence';
import { randomToken, sha256 } from './identities';

const HOUR = 3_600_000;
/** How long a link in a mail works, in milliseconds of real time. */
const LIFETIME = { verify_email: 48 * HOUR, reset_password: 2 * HOUR, invitation: 14 * 24 * HOUR } as const satisfies Record<MailTokenPurpose, number>;
/** The portal's page that takes the token. */
const PAGE = { verify_email: 'verify-email', reset_password: 'reset-password', invitation: 'invitation' } as const satisfies Record<MailTokenPurpose, string>;

export interface MailTokenLink { link: string; expiresAt: Date }

/**
 * Makes the link of a mail at the moment it is sent (DECISIONS 23): only the hash is stored, the token is in the mail alone.
 * Older unused links of the same kind stop working, so a resend after a crash leaves exactly one that works.
 */
export async function makeMailTokenLink(tx: Tx, baseUrl: string, personId: string, purpose: MailTokenPurpose): Promise<MailTokenLink> {
  const token = randomToken();
  const expiresAt = new Date(Date.now() + LIFETIME[purpose]);
  await tx.query(`UPDATE mail_token SET used_at = now(), version = version + 1 WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL`, [personId, purpose]);
  await tx.add(MailTokenEntity, { personId, purpose, tokenHash: sha256(token), expiresAt, usedAt: null }, null);
  return { link: `${baseUrl}/${PAGE[purpose]}?token=${token}`, expiresAt };
}

/**
 * Uses a token up; a second use, also one at the same moment, is refused.
 * @returns the person it was sent to
 * @throws RuleViolation `invalid_input` when it is unknown, used or too old
 */
export async function useMailToken(tx: Tx, token: string, purpose: MailTokenPurpose): Promise<string> {
  const rows = await tx.query<{ person_id: string }>(
    `WITH used AS (UPDATE mail_token SET used_at = now(), version = version + 1
       WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now() RETURNING person_id)
     SELECT person_id FROM used`, [sha256(token), purpose]);
  const [row] = rows;
  if (!row) throw invalidInput([{ path: 'token', message: 'This link is not valid any more. Please ask for a new one.' }]);
  return row.person_id;
}

/** The person a token was sent to, without using it up: for the page that greets by name. */
export async function readMailToken(tx: Tx, token: string, purpose: MailTokenPurpose): Promise<string> {
  const [row] = await tx.query<{ person_id: string }>(
    `SELECT person_id FROM mail_token WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now()`, [sha256(token), purpose]);
  if (!row) throw invalidInput([{ path: 'token', message: 'This link is not valid any more. Please ask for a new one.' }]);
  return row.person_id;
}
