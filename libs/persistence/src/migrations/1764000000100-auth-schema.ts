import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What signing in needs, apart from the business tables: the tables of better-auth 1.7.6 as its own migration writer
 * gives them (names are its names), the counter of failed sign-ins, and the one-time key of the set-up.
 */
export class AuthSchema1764000000100 implements MigrationInterface {
  name = 'AuthSchema1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS auth');
    await runner.query(`
      CREATE TABLE auth."user" (
        "id" uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, "name" text NOT NULL, "email" text NOT NULL UNIQUE,
        "emailVerified" boolean NOT NULL, "image" text,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, "updatedAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
        "twoFactorEnabled" boolean)`);
    await runner.query(`
      CREATE TABLE auth."session" (
        "id" uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, "expiresAt" timestamptz NOT NULL, "token" text NOT NULL UNIQUE,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, "updatedAt" timestamptz NOT NULL,
        "ipAddress" text, "userAgent" text, "userId" uuid NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE)`);
    await runner.query(`
      CREATE TABLE auth."account" (
        "id" uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, "accountId" text NOT NULL, "providerId" text NOT NULL,
        "userId" uuid NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
        "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
        "scope" text, "password" text, "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, "updatedAt" timestamptz NOT NULL)`);
    await runner.query(`
      CREATE TABLE auth."verification" (
        "id" uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, "identifier" text NOT NULL, "value" text NOT NULL, "expiresAt" timestamptz NOT NULL,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, "updatedAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL)`);
    await runner.query(`
      CREATE TABLE auth."twoFactor" (
        "id" uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, "secret" text NOT NULL, "backupCodes" text NOT NULL,
        "userId" uuid NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
        "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz)`);
    await runner.query('CREATE INDEX "session_userId_idx" ON auth."session" ("userId")');
    await runner.query('CREATE UNIQUE INDEX "account_userId_idx" ON auth."account" ("userId", "providerId")');
    await runner.query('CREATE INDEX "verification_identifier_idx" ON auth."verification" ("identifier")');
    await runner.query('CREATE INDEX "twoFactor_secret_idx" ON auth."twoFactor" ("secret")');
    await runner.query('CREATE INDEX "twoFactor_userId_idx" ON auth."twoFactor" ("userId")');
    // Failures are counted per account and address together (DECISIONS 20), in real time, across all processes.
    await runner.query(`
      CREATE TABLE auth.failure (
        account text NOT NULL, address text NOT NULL, failures integer NOT NULL, first_at timestamptz NOT NULL,
        PRIMARY KEY (account, address))`);
    await runner.query(`
      CREATE TABLE auth.setup_key (
        id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1), key_hash text NOT NULL, made_at timestamptz NOT NULL DEFAULT now())`);
    await runner.query('GRANT USAGE ON SCHEMA auth TO attesta_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO attesta_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA auth CASCADE');
  }
}
