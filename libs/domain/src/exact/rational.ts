/** An exact fraction of two whole numbers; the denominator is positive and the fraction is in lowest terms. */
export interface Rational { readonly numerator: bigint; readonly denominator: bigint }

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** @param denominator positive */
export function rational(numerator: bigint, denominator: bigint = 1n): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The number as it was written: 7.6 is 38/5, not the binary fraction next to it. Finite numbers only. */
export function rationalOf(value: number): Rational {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const scale = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale));
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.numerator * b.numerator, a.denominator * b.denominator);
/** @param b positive */
export const divide = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Rounded up to a whole number; meant for counts, that is for results below 2^53. */
export function ceil(value: Rational): number {
  const towardsZero = value.numerator / value.denominator;
  const isWhole = value.denominator === 1n;
  return Number(isWhole || value.numerator < 0n ? towardsZero : towardsZero + 1n);
}

/** For people: `12`, `7/3`. */
export const rationalText = (value: Rational): string =>
  value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`;
