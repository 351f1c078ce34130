import { Controller, Delete, Get, HttpCode, Inject, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { notFound } from '@cb/domain';
import { BeforeSecondFactor, SignedIn } from '../access';
import { signedInPerson } from '../access/signed-in';
import { PathId } from '../http/ids';
import { NotReplayed } from '../http/idempotency.interceptor';
import { OwnSessionDto } from './auth.dto';
import { AUTH_POOL } from './tokens';

interface SessionRow { id: string; userAgent: string | null; createdAt: Date; updatedAt: Date }

/** Where one is signed in, and how to end that. */
@ApiTags('auth')
@Controller('auth/sessions')
@NotReplayed()
export class SessionsController {
  constructor(@Inject(AUTH_POOL) private readonly pool: Pool) {}

  @Get()
  @SignedIn()
  @BeforeSecondFactor()
  async list(@Req() request: FastifyRequest): Promise<OwnSessionDto[]> {
    const { personId, sessionId } = signedInPerson(request);
    const { rows } = await this.pool.query<SessionRow>(
      `SELECT s.id, s."userAgent", s."createdAt", s."updatedAt" FROM auth.session s JOIN auth.session_person p ON p.session_id = s.id
       WHERE p.person_id = $1 AND s."expiresAt" > now() ORDER BY s."updatedAt" DESC`, [personId]);
    return rows.map((row) => ({ id: row.id, current: row.id === sessionId, browser: row.userAgent, startedAt: row.createdAt, lastSeenAt: row.updatedAt }));
  }

  /** @throws RuleViolation `not_found` for a session of somebody else */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @BeforeSecondFactor()
  async end(@PathId() id: string, @Req() request: FastifyRequest): Promise<void> {
    const { personId } = signedInPerson(request);
    const { rowCount } = await this.pool.query(
      `DELETE FROM auth.session s USING auth.session_person p WHERE p.session_id = s.id AND s.id = $1 AND p.person_id = $2`, [id, personId]);
    if (rowCount === 0) throw notFound('session');
  }
}
