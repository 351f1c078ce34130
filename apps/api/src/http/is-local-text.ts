import { registerDecorator, type ValidationOptions } from 'class-validator';
import { LANGUAGES } from '@cb/domain';

const MAX_LENGTH = 2_000;

const isLocalText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  && Object.entries(value).every(([language, text]) =>
    (LANGUAGES as readonly string[]).includes(language) && typeof text === 'string' && text.trim() !== '' && text.length <= MAX_LENGTH);

/** Text by language (`{en: '…', zh: '…'}`) in at least one language. */
export const IsLocalText = (options?: ValidationOptions): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isLocalText', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: isLocalText, defaultMessage: () => `${String(property)} must be text by language, such as {"en": "…"}, in ${LANGUAGES.join(' or ')}` },
  });
