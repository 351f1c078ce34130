import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { RULE_CATALOGUE } from '@cb/domain';

const MAX_LENGTH = 4_000;

const areReasons = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
  && Object.entries(value).every(([rule, reason]) => Object.hasOwn(RULE_CATALOGUE, rule) && typeof reason === 'string' && reason.length <= MAX_LENGTH);

/** Written reasons for warnings, by rule id: `{"R-APP-07": "…"}`. */
export const AreReasons = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })(target, property);
  registerDecorator({
    name: 'areReasons', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: areReasons, defaultMessage: () => `${String(property)} must be reasons by rule id, such as {"R-APP-07": "…"}` },
  });
};
