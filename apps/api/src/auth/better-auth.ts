import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { Pool } from 'pg';
import { ARGON2, MIN_PASSWORD_LENGTH } from '@cb/casework';
import type { Config } from '@cb/platform';

const SESSION_SECONDS = 12 * 3_600;
/** A session in use is extended after so many seconds. */
export const EXTEND_AFTER_SECONDS = 600;

/**
 * The sign-in library, used for passwords, sessions and second factors. Registration, verification, reset and invitations
 * are ours (libs/casework/src/accounts): their tokens are made when the mail is sent and stored only as hashes.
 */
export function createSignInLibrary(config: Config, pool: Pool) {
  return betterAuth({
    baseURL: config.baseUrl,
    basePath: '/api/auth',
    secret: config.sessionSecret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true, disableSignUp: true, requireEmailVerification: true, minPasswordLength: MIN_PASSWORD_LENGTH,
      password: { hash: (password) => hash(password, ARGON2), verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: EXTEND_AFTER_SECONDS },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'attesta', database: { generateId: 'uuid' }, useSecureCookies: config.baseUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
    plugins: [twoFactor({ issuer: 'Attesta' })],
  });
}
export type SignInLibrary = ReturnType<typeof createSignInLibrary>;

/** The library's own connections: its tables live in the schema `auth`. */
export const createAuthPool = (config: Config): Pool =>
  new Pool({ connectionString: config.databaseUrl, max: Math.max(2, Math.floor(config.databasePoolSize / 2)), options: '-c search_path=auth', application_name: 'attesta sign-in' });
