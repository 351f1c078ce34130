import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from '@cb/domain';
import { HttpProblem } from './problem';

const join = (parent: string, property: string): string =>
  /^\d+$/.test(property) ? `${parent}[${property}]` : parent === '' ? property : `${parent}.${property}`;

/** class-validator names the property at the start of its sentence; with the path beside it the sentence need not. */
const sentence = (message: string, property: string): string => {
  const said = message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** One entry per wrong field, with its JSON path such as `sites[1].people`. */
export const fieldErrors = (errors: readonly ValidationError[], parent = ''): FieldError[] =>
  errors.flatMap((error) => {
    const path = join(parent, error.property);
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      path, message: constraint === 'whitelistValidation' ? 'This field is not known here' : sentence(message, error.property),
    }));
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });

/** Nothing unknown passes, nothing is converted silently; every wrong field is named at once. */
export const inputValidation = (): ValidationPipe => new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: false,
  exceptionFactory: (errors) => {
    const fields = fieldErrors(errors);
    return new HttpProblem('malformed', fields.map(({ path, message }) => `${path}: ${message}`).slice(0, 3).join('; '), fields);
  },
});
