import { registerDecorator, type ValidationOptions } from 'class-validator';

const MAX_LENGTH = 10_000;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= MAX_LENGTH;

const areResults = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= 50
  && Object.values(value).every((each: unknown) => typeof each === 'object' && each !== null && Object.keys(each).every((key) => key === 'result' || key === 'evidence')
    && 'result' in each && isText(each.result) && 'evidence' in each && isText(each.evidence));

/** Results with evidence by point: `{"operational_control": {"result": "…", "evidence": "…"}}`. */
export const AreResults = (options?: ValidationOptions): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'areResults', target: target.constructor, propertyName: String(property), ...(options ? { options } : {}),
    validator: { validate: areResults, defaultMessage: () => `${String(property)} must be results by point, each with result and evidence` },
  });
