import { registerDecorator, type ValidationOptions } from 'class-validator';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

const MAX_LENGTH = 10_000;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= MAX_LENGTH;

const areResults = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= 50
  && Object.values(value).every((each: unknown) => typeof each === 'object' && each !== null && Object.keys(each).every((key) => key === 'result' || key === 'evidence')
    && 'result' in each && isText(each.result) && 'evidence' in each && isText(each.evidence));

/** How the contract shows results by point. */
export const RESULTS_BY_POINT = {
  type: 'object', additionalProperties: { type: 'object', required: ['result', 'evidence'], properties: { result: { type: 'string' }, evidence: { type: 'string' } } },
  example: { operational_control: { result: 'conforms', evidence: 'change records of May and June' } },
} satisfies ApiPropertyOptions;

/** Results with evidence by point: `{"operational_control": {"result": "…", "evidence": "…"}}`. */
export const AreResults = (options?: ValidationOptions): PropertyDecorator => (target, property) => {
  ApiProperty(RESULTS_BY_POINT)(target, property);
  registerDecorator({
    name: 'areResults', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: areResults, defaultMessage: () => `${String(property)} must be results by point, each with result and evidence` },
  });
};
