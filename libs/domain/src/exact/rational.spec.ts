import fc from 'fast-check';
import { ZERO, add, ceil, divide, multiply, rational, rationalOf, rationalText } from './rational';

it.each([[7.6, '38/5'], [0.1, '1/10'], [12, '12'], [1e-7, '1/10000000'], [1.5e-7, '3/20000000'], [1e21, '1000000000000000000000'], [-2.5, '-5/2'], [0, '0']])('%p is read as it was written: %s', (value, text) => {
  expect(rationalText(rationalOf(value))).toBe(text);
});

it('keeps lowest terms', () => {
  expect(rational(6n, 4n)).toEqual({ numerator: 3n, denominator: 2n });
  expect(rational(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(rational(5n)).toEqual({ numerator: 5n, denominator: 1n });
});

it('adds, multiplies and divides exactly where binary fractions do not', () => {
  expect(rationalText(add(rationalOf(0.1), rationalOf(0.2)))).toBe('3/10');
  expect(rationalText(multiply(rationalOf(25), rationalOf(1.13)))).toBe('113/4');
  expect(rationalText(divide(rationalOf(4.5), rationalOf(7.5)))).toBe('3/5');
  expect(add(ZERO, rational(1n, 3n))).toEqual(rational(1n, 3n));
});

it('rounds up to whole numbers, also below zero', () => {
  expect([rational(7n, 3n), rational(6n, 3n), rational(1n, 1_000_000n), ZERO, rational(-1n, 2n), rational(-3n, 2n)].map(ceil)).toEqual([3, 2, 1, 0, 0, -1]);
});

it('three thirds are one, whatever the order', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), (n) => {
    const parts = Array.from({ length: n }, () => rational(1n, BigInt(n)));
    expect(ceil(parts.reduce(add, ZERO))).toBe(1);
  }));
});
