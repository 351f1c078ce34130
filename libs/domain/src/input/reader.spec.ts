import { invalidInput, notFound, RuleViolation } from '../shared/rule-violation';
import { Reader, fieldPath, inPart, itemPath } from './reader';

const faults = (read: (reader: Reader) => unknown): string[] => {
  const reader = new Reader();
  read(reader);
  return reader.errors.map(({ path, message }) => `${path}: ${message}`);
};

it('writes paths as a person would', () => {
  expect(fieldPath('', 'a')).toBe('a');
  expect(fieldPath(itemPath('sites', 1), 'people')).toBe('sites[1].people');
});

it('a part puts its place before the paths of input it refuses, and hands on everything else as it is', () => {
  const refused = (error: Error) => {
    try {
      inPart('parts[1]', () => { throw error; });
    } catch (thrown) {
      return thrown;
    }
    throw new Error('nothing was refused');
  };
  expect(refused(invalidInput([{ path: 'people', message: 'too many' }, { path: '', message: 'too little' }]))).toMatchObject({
    rule: null, code: 'invalid_input', message: 'too many', errors: [{ path: 'parts[1].people', message: 'too many' }, { path: expect.stringContaining('parts[1]'), message: 'too little' }],
  });
  const other = [new RangeError('broken'), new RuleViolation(null, 'already_exists', 'is there', [], [{ path: 'id', message: 'is there' }]), notFound('table')];
  for (const error of other) expect(refused(error)).toBe(error);
  expect(inPart('parts[1]', () => 7)).toBe(7);
});

it('an object has known fields only', () => {
  expect(faults((r) => r.object({ a: 1, c: 2 }, 'x', ['a', 'b']))).toEqual(['x.c: is not a known field; known are a, b']);
  expect(faults((r) => r.object([], 'x', ['a']))).toEqual(['x: must be an object, got []']);
  expect(faults((r) => r.object(null, 'x', ['a']))).toEqual(['x: must be an object, got null']);
  expect(faults((r) => r.object(undefined, 'x', ['a']))).toEqual(['x: must be an object, got nothing']);
  expect(faults((r) => r.object('text', 'x', ['a']))).toEqual(['x: must be an object, got "text"']);
});

it('a record may have any fields', () => {
  expect(new Reader().record({ a: 1 }, 'x')).toEqual({ a: 1 });
  for (const wrong of [[], null, 3]) expect(faults((r) => r.record(wrong, 'x'))).toHaveLength(1);
});

it('lists name the place of each item; a missing list may be empty, a wrong one may not', () => {
  const reader = new Reader();
  expect(reader.list([1, 'x'], 'n', (each, path) => reader.number(each, path))).toEqual([1, 0]);
  expect(reader.errors).toEqual([{ path: 'n[1]', message: 'must be a number, got "x"' }]);
  expect(faults((r) => r.list(undefined, 'n', () => 1))).toEqual(['n: must be a list, got nothing']);
  expect(faults((r) => r.optionalList(undefined, 'n', () => 1))).toEqual([]);
  expect(faults((r) => r.optionalList(null, 'n', () => 1))).toEqual(['n: must be a list, got null']);
  expect(new Reader().optionalList([1, 2], 'n', (each) => each)).toEqual([1, 2]);
});

it('texts are not blank, choices are of the list, flags are flags', () => {
  expect(new Reader().text('a', 'x')).toBe('a');
  expect(new Reader().choice('b', 'x', ['a', 'b'])).toBe('b');
  expect([new Reader().flag(true, 'x'), new Reader().flag(false, 'x')]).toEqual([true, false]);
  expect(faults((r) => r.text('  ', 'x'))).toEqual(['x: must be a text that is not empty, got "  "']);
  expect(faults((r) => r.text(3, 'x'))).toHaveLength(1);
  expect(faults((r) => r.choice('c', 'x', ['a', 'b']))).toEqual(['x: must be one of a, b, got "c"']);
  expect(faults((r) => r.flag('yes', 'x'))).toEqual(['x: must be true or false, got "yes"']);
  expect(faults((r) => r.flag(false, 'x'))).toEqual([]);
});

it('numbers are finite, whole numbers lie within their limits', () => {
  expect(new Reader().number(1.5, 'x')).toBe(1.5);
  for (const wrong of [NaN, Infinity, '1', null, undefined]) expect(faults((r) => r.number(wrong, 'x'))).toHaveLength(1);
  expect([1, 5].map((value) => new Reader().whole(value, 'x', 1, 5))).toEqual([1, 5]);
  for (const wrong of [0, 6, 1.5, '3', null, NaN]) expect(faults((r) => r.whole(wrong, 'x', 1, 5))).toHaveLength(1);
  expect(faults((r) => r.whole(8.5, 'sites', 1, 9))).toEqual(['sites: must be a whole number from 1 to 9, got 8.5']);
});

it('days exist', () => {
  expect(new Reader().day('2024-02-29', 'x')).toBe('2024-02-29');
  expect(faults((r) => r.day('2026-02-29', 'x'))).toEqual(['x: must be a calendar day that exists (YYYY-MM-DD), got "2026-02-29"']);
});

it('shows at most 60 characters of what it got', () => {
  expect(faults((r) => r.number('x'.repeat(100), 'n'))[0]).toBe(`n: must be a number, got "${'x'.repeat(59)}`);
  expect(faults((r) => r.number(Symbol.iterator, 'n'))[0]).toBe('n: must be a number, got Symbol(Symbol.iterator)');
});

it('says one sentence about a value, none about what lies inside one that is refused', () => {
  const inside = (value: unknown) => faults((r) => {
    const site = r.object(value, 'sites[0]', ['people']);
    r.whole(site['people'], 'sites[0].people', 1, 9);
    r.whole(site['people'], 'sites[0].people', 2, 9);
    r.list(undefined, 'sites[0].shifts[1]', () => 1);
    r.number(undefined, 'sites[01]');
  });
  expect(inside(3)).toEqual(['sites[0]: must be an object, got 3', 'sites[01]: must be a number, got nothing']);
  expect(inside({})).toEqual(['sites[0].people: must be a whole number from 1 to 9, got nothing', 'sites[0].shifts[1]: must be a list, got nothing', 'sites[01]: must be a number, got nothing']);
  expect(faults((r) => { r.record(3, ''); r.text(3, 'name'); })).toEqual([': must be an object, got 3']);
});

it('throws every fault at once, and nothing when there is none', () => {
  const reader = new Reader();
  expect(() => reader.finish()).not.toThrow();
  reader.fail('a', 'first');
  reader.fail('b', 'second');
  expect(() => reader.finish()).toThrow(RuleViolation);
  expect(() => reader.finish()).toThrow(expect.objectContaining({ code: 'invalid_input', errors: [{ path: 'a', message: 'first' }, { path: 'b', message: 'second' }] }));
});
