import { registerDecorator, type ValidationOptions } from 'class-validator';
import { RULE_CATALOGUE } from '@cb/domain';

const MAX_LENGTH = 10_000;

const isReasons = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
  && Object.entries(value).every(([rule, reason]) => Object.hasOwn(RULE_CATALOGUE, rule) && typeof reason === 'string' && reason.length <= MAX_LENGTH);

/** Written reasons for passing warnings, by rule: `{"R-APP-05": "…"}` (DECISIONS 19). */
export const IsReasons = (options?: ValidationOptions): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isReasons', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: isReasons, defaultMessage: () => `${String(property)} must be reasons by rule id: {"R-APP-05": "…"}` },
  });
