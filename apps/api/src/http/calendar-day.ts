import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { isDay } from '@cb/domain';

/** A calendar day that exists, `YYYY-MM-DD`; tells the contract too. */
export const IsCalendarDay = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty({ type: String, format: 'date' })(target, property);
  registerDecorator({
    name: 'isCalendarDay', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: isDay, defaultMessage: () => `${String(property)} must be a calendar day that exists, as YYYY-MM-DD` },
  });
};
