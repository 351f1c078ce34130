import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RuleViolation } from '@cb/domain';
import { type Actor, holdsAny } from '@cb/persistence';
import { Config } from '@cb/platform';
import { Sessions } from '../auth/sessions';
import { HttpProblem } from '../http/problem';
import { type Access, ACCESS, BEFORE_SECOND_FACTOR } from './allow';
import { csrfToken, isUnsafe, refuseForeignOrigin, requireCsrfToken } from './forgery';
import { Seen } from './seen';

/** Deny by default: a request passes only where its route says who may call it and the caller is one of them. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly seen: Seen,
  ) {}

  /** @throws HttpProblem `not_signed_in`, `forged_request`, `second_factor_required`; RuleViolation `role_not_allowed`, `not_found` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) throw new RuleViolation(null, 'role_not_allowed', 'Nobody may call this.');
    if (isUnsafe(request)) refuseForeignOrigin(request, this.config.baseUrl);
    if (access.kind === 'public') {
      request.actor = { personId: null, name: 'public', roles: [], organisationId: null, requestId: request.id };
      return true;
    }
    const person = await this.sessions.read(request, reply);
    if (!person) throw new HttpProblem('not_signed_in', 'Sign in to do this.');
    if (isUnsafe(request)) requireCsrfToken(request, csrfToken(this.config.sessionSecret, person.sessionToken));
    if (person.secondFactorMissing && !this.reflector.get<boolean | undefined>(BEFORE_SECOND_FACTOR, context.getHandler())) {
      throw new HttpProblem('second_factor_required', 'Set up a second factor before you go on.');
    }
    request.signedIn = person;
    request.actor = { personId: person.personId, name: person.name, roles: person.roles, organisationId: person.organisationId, requestId: request.id };
    if (access.kind === 'roles' && !holdsAny(person, access.roles)) await this.refuseRole(request, request.actor);
    return true;
  }

  /** What a person may not even see answers 404 whatever they try with it; what they see answers 403 (DECISIONS 18). */
  private async refuseRole(request: FastifyRequest, actor: Actor): Promise<never> {
    if (await this.seen.namesSomethingUnseen(request, actor)) throw new RuleViolation(null, 'not_found', 'There is nothing here, or you may not see it.');
    throw new RuleViolation(null, 'role_not_allowed', 'This is not for your role.');
  }
}
