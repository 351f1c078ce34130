import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isDay } from '@cb/domain';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const IsCalendarDay = (options?: ValidationOptions): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'isCalendarDay', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: isDay, defaultMessage: () => `${String(property)} must be a calendar day that exists, as YYYY-MM-DD` },
  });
