import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { isLocalText, LANGUAGES } from '@cb/domain';

const MAX_LENGTH = 2_000;

/** How the contract shows text by language. */
export const TEXT_BY_LANGUAGE = {
  type: 'object', properties: { en: { type: 'string' }, zh: { type: 'string' } }, additionalProperties: false, example: { en: 'Harbour Cloud Ltd', zh: '港云有限公司' },
} satisfies ApiPropertyOptions;

/** Text by language (`{en: '…', zh: '…'}`) in at least one language; tells the contract too. */
export const IsLocalText = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty(TEXT_BY_LANGUAGE)(target, property);
  registerDecorator({
    name: 'isLocalText', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: (value: unknown) => isLocalText(value, MAX_LENGTH), defaultMessage: () => `${String(property)} must be text by language, such as {"en": "…"}, in ${LANGUAGES.join(' or ')}` },
  });
};
