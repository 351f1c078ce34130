import { ValidateIf } from 'class-validator';

/** The field may be left out, and null is no value of it. `@IsOptional()` lets null pass as well: it stands at fields that null empties. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** The field must be there, and null is a value of it. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_, value) => value !== null);
