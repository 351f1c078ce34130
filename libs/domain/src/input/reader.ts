import { type Day, isDay } from '../shared/day';
import { type FieldError, invalidInput, RuleViolation } from '../shared/rule-violation';

export const fieldPath = (parent: string, key: string): string => (parent === '' ? key : `${parent}.${key}`);
export const itemPath = (parent: string, index: number): string => `${parent}[${index}]`;

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));

const shown = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 60));

/**
 * Does the work of one part of a larger input and puts its place in front of what the part refuses.
 * @throws RuleViolation as `work` does, the paths of `invalid_input` below `place`
 */
export function inPart<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RuleViolation) || error.code !== 'invalid_input') throw error;
    const errors = error.errors.map(({ path, message }) => ({ path: fieldPath(place, path), message }));
    throw new RuleViolation(error.rule, error.code, error.message, error.refusals, errors);
  }
}

/**
 * Reads a value of unknown shape and collects everything that is wrong with it, each with its path. A wrong field reads
 * as a harmless value; `finish` throws before anybody can use it.
 */
export class Reader {
  readonly errors: FieldError[] = [];
  private readonly faulty = new Set<string>();

  /** One sentence for each fault: nothing more about a value that is refused already, nor about what lies inside it. */
  fail(path: string, message: string): void {
    if (this.isRefused(path)) return;
    this.faulty.add(path);
    this.errors.push({ path, message });
  }

  private isRefused(path: string): boolean {
    if (this.faulty.has(path)) return true;
    return path !== '' && this.isRefused(parentOf(path));
  }

  /** @throws RuleViolation `invalid_input` listing every fault found */
  finish(): void {
    if (this.errors.length > 0) throw invalidInput(this.errors);
  }

  /** An object with no other keys than the known ones: a misspelt field is a fault, not a missing value. */
  object(value: unknown, path: string, known: readonly string[]): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail(path, `must be an object, got ${shown(value)}`);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.fail(fieldPath(path, key), `is not a known field; known are ${known.join(', ')}`);
    }
    return value as Record<string, unknown>;
  }

  record(value: unknown, path: string): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.fail(path, `must be an object, got ${shown(value)}`);
    return {};
  }

  list<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): T[] {
    if (Array.isArray(value)) return value.map((each, index) => item(each, itemPath(path, index)));
    this.fail(path, `must be a list, got ${shown(value)}`);
    return [];
  }

  /** A list that may be missing. */
  optionalList<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): T[] {
    return value === undefined ? [] : this.list(value, path, item);
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fail(path, `must be a text that is not empty, got ${shown(value)}`);
    return '';
  }

  choice<T extends string>(value: unknown, path: string, choices: readonly T[]): T {
    const found = choices.find((each) => each === value);
    if (found !== undefined) return found;
    this.fail(path, `must be one of ${choices.join(', ')}, got ${shown(value)}`);
    return choices[0] as T;
  }

  flag(value: unknown, path: string): boolean {
    if (typeof value !== 'boolean') this.fail(path, `must be true or false, got ${shown(value)}`);
    return value === true;
  }

  number(value: unknown, path: string): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fail(path, `must be a number, got ${shown(value)}`);
    return 0;
  }

  whole(value: unknown, path: string, minimum: number, maximum: number): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    this.fail(path, `must be a whole number from ${minimum} to ${maximum}, got ${shown(value)}`);
    return minimum;
  }

  day(value: unknown, path: string): Day {
    if (isDay(value)) return value;
    this.fail(path, `must be a calendar day that exists (YYYY-MM-DD), got ${shown(value)}`);
    return '' as Day;
  }
}
