/**
 * Arithmetic on safe whole numbers. No result here depends on binary fractions: a quotient of whole numbers below 2^53
 * never rounds across a whole number, so its floor is exact.
 */

/** `numerator ÷ denominator` rounded up; both whole, the denominator positive. */
export const ceilDiv = (numerator: number, denominator: number): number => Math.ceil(numerator / denominator);

/** `numerator ÷ denominator` rounded to the nearest whole number, ties up. */
export const nearestDiv = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** Smallest whole y with y ≥ √n. @source 27006-1 C.3.4 for groups, MD1 for sites */
export const ceilSqrt = (n: number): number => ceilShareOfRoot(1, 1, n);

/** Smallest whole y with y ≥ (numerator ÷ denominator) · √n, found by comparing squares only. */
export function ceilShareOfRoot(numerator: number, denominator: number, n: number): number {
  const reached = (y: number): boolean => (y * denominator) ** 2 >= numerator ** 2 * n;
  let y = Math.max(0, Math.floor((numerator * Math.sqrt(n)) / denominator) - 1);
  while (!reached(y)) y += 1;
  return y;
}
