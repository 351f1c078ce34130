import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

const MAX_POINTS = 60;
const MAX_REMARK = 10_000;

const isPoint = (value: unknown): boolean => {
  const point = value as { answer?: unknown; remark?: unknown } | null;
  return typeof point === 'object' && point !== null && typeof point.answer === 'boolean'
    && (point.remark === undefined || (typeof point.remark === 'string' && point.remark.length <= MAX_REMARK));
};
const isChecklist = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= MAX_POINTS && Object.values(value).every(isPoint);

/** How the contract shows answers by point. */
export const ANSWERS_BY_POINT = {
  type: 'object', additionalProperties: { type: 'object', required: ['answer'], properties: { answer: { type: 'boolean' }, remark: { type: 'string' } } },
  example: { report: { answer: true, remark: 'complete' } },
} satisfies ApiPropertyOptions;

/** Answers by point: `{"report": {"answer": true, "remark": "…"}}`. */
export const IsChecklist = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty(ANSWERS_BY_POINT)(target, property);
  registerDecorator({
    name: 'isChecklist', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: isChecklist, defaultMessage: () => `${String(property)} must be answers by point: {"point": {"answer": true, "remark": "…"}}` },
  });
};
