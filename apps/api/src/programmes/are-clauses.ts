import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { SCHEME_PACKS } from '@cb/domain';

const MAX_CLAUSES = 500;
const MAX_LENGTH = 20;
const isStandard = (id: string): boolean => SCHEME_PACKS.some((pack) => pack.id === id);

const areClauses = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
  && Object.entries(value).every(([standard, clauses]: [string, unknown]) => isStandard(standard) && Array.isArray(clauses) && clauses.length <= MAX_CLAUSES
    && clauses.every((clause: unknown) => typeof clause === 'string' && clause.length <= MAX_LENGTH));

/** How the contract shows clauses by standard. */
export const CLAUSES_BY_STANDARD = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } } satisfies ApiPropertyOptions;

/** Clauses by standard: `{"iso20000-1-2018": ["4.1", "8.2.1"]}`. */
export const AreClauses = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty(CLAUSES_BY_STANDARD)(target, property);
  registerDecorator({
    name: 'areClauses', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: areClauses, defaultMessage: () => `${String(property)} must be clauses by standard, such as {"iso20000-1-2018": ["4.1"]}` },
  });
};
