import { ceilDiv, nearestDiv } from './whole';

/** A share as a fraction of whole numbers: `[1, 3]` is one third. */
export type Share = readonly [numerator: number, denominator: number];

/**
 * Audit days as whole numbers of 1/10,000 day: a table value with two decimals times a whole percentage is exact in it.
 * Days that leave the domain are ordinary numbers made by one division, the nearest there is to the exact decimal.
 */
export type DayUnits = number;
export const UNITS_PER_DAY = 10_000;
export const UNITS_PER_HALF_DAY = 5_000;

/** A table value (at most two decimals) in hundredths of a day. */
export const hundredths = (days: number): number => Math.round(days * 100);
/** `hundredths` of a day at `percent` %. */
export const atPercent = (hundredthDays: number, percent: number): DayUnits => hundredthDays * percent;
export const daysOfUnits = (units: DayUnits): number => units / UNITS_PER_DAY;

/** Half days are the rounded form; the number is the count of half days. */
export const daysOfHalves = (halves: number): number => halves / 2;
/** Only for values that are whole half days. */
export const halvesOfDays = (days: number): number => days * 2;
export const isHalfDays = (days: number): boolean => Number.isInteger(days * 2);

/** Nearest half day, ties up. @source MD5 2.2.3; ties: convention */
export const nearestHalves = (units: DayUnits): number => nearestDiv(units, UNITS_PER_HALF_DAY);
export const halvesRoundedUp = (units: DayUnits): number => ceilDiv(units, UNITS_PER_HALF_DAY);
/** A share of so many half days, to the nearest half day, ties up. */
export const shareOfHalves = (halves: number, [numerator, denominator]: Share): number => nearestDiv(halves * numerator, denominator);
