import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

const MAX_FIELDS = 100;
const MAX_LENGTH = 20_000;

const areTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= MAX_FIELDS
  && Object.entries(value).every(([name, text]) => name.length <= 100 && typeof text === 'string' && text.length <= MAX_LENGTH);

/** How the contract shows texts by name. */
export const TEXTS_BY_NAME = { type: 'object', additionalProperties: { type: 'string' } } satisfies ApiPropertyOptions;

/** Texts by name, such as headings of a report: `{"scope_and_time": "…"}`. */
export const AreTexts = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty(TEXTS_BY_NAME)(target, property);
  registerDecorator({
    name: 'areTexts', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: areTexts, defaultMessage: () => `${String(property)} must be texts by name, each at most ${MAX_LENGTH} characters` },
  });
};
