import { Column } from 'typeorm';

/** A moment in UTC with millisecond precision, so that what is read back equals what was hashed. */
export const Instant = (options: { nullable?: boolean; default?: () => string } = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', precision: 3, ...options });
