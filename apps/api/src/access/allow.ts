import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CLIENT_ROLES, type Role, STAFF_ROLES } from '@cb/domain';
import type { Actor } from '@cb/persistence';

export const ACCESS = 'attesta:access';
export const BEFORE_SECOND_FACTOR = 'attesta:before-second-factor';

/** Who may call a route. Every handler carries exactly one of the three decorators below; without one the API does not start. */
export type Access = { kind: 'public'; counted: boolean } | { kind: 'signed_in' } | { kind: 'roles'; roles: readonly Role[] };

/** `client` and `staff` stand for all roles of that side. */
export type AllowedName = Exclude<Role, 'system'> | 'client' | 'staff';

const rolesOf = (name: AllowedName): readonly Role[] =>
  name === 'client' ? CLIENT_ROLES : name === 'staff' ? STAFF_ROLES : [name];

/** Persons with any one of these roles. */
export const Allow = (...names: [AllowedName, ...AllowedName[]]): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, { kind: 'roles', roles: [...new Set(names.flatMap(rolesOf))] } satisfies Access), ApiSecurity('session'));

/** Everybody who is signed in, whatever their roles, for matters of their own account. */
export const SignedIn = (): MethodDecorator => applyDecorators(SetMetadata(ACCESS, { kind: 'signed_in' } satisfies Access), ApiSecurity('session'));

/** Anybody. No session is read: the actor is the public. Counted by address, unless it is for the machines around us. */
export const Public = ({ counted = true } = {}): MethodDecorator => SetMetadata(ACCESS, { kind: 'public', counted } satisfies Access);

/** Stays open to staff who still have to set up the second factor that is demanded of them. */
export const BeforeSecondFactor = (): MethodDecorator => SetMetadata(BEFORE_SECOND_FACTOR, true);

/** Who acts; for the public somebody without person and roles. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('the access guard has not run');
  return actor;
});
