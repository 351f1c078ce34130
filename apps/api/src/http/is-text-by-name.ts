import { registerDecorator } from 'class-validator';

const MOST = 30;
const MAX_LENGTH = 300;
const NAME = /^[A-Za-z][A-Za-z]{0,39}$/;

const isTextByName = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= MOST
  && Object.entries(value).every(([name, text]) => NAME.test(name) && typeof text === 'string' && text.length <= MAX_LENGTH);

/** Short texts by name, as the query of an address holds them. */
export const IsTextByName = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isTextByName', target: target.constructor, propertyName: String(property), options: {},
    validator: { validate: isTextByName, defaultMessage: () => `${String(property)} must be short texts by name: {"state": "open"}` },
  });
