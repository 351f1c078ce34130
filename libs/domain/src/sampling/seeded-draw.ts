/**
 * A draw that anybody can repeat from its seed. FNV-1a (32 bit) of the seed's UTF-16 code units, mixed four times, starts
 * the sfc32 generator; whole 32-bit arithmetic only, so every machine draws the same. Numbers that would favour low
 * indexes are thrown away.
 */
export const DRAW_ALGORITHM = 'fnv1a-sfc32-1';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const TWO_32 = 0x1_0000_0000;
const WARM_UP = 12;

function hash(text: string, salt: number): number {
  let state = (FNV_OFFSET ^ salt) >>> 0;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** The numbers of a seed: each call gives the next whole number from 0 to 2^32 - 1. */
export function seededNumbers(seed: string): () => number {
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1];
  const next = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}

/** A whole number from 0 to `below` - 1, each equally likely. */
export function uniform(numbers: () => number, below: number): number {
  const limit = TWO_32 - (TWO_32 % below);
  let value = numbers();
  while (value >= limit) value = numbers();
  return value % below;
}

/**
 * Draws `count` different ids. The candidates are put in order first, so the draw depends on the set and the seed only.
 * @returns the drawn ids in the order of drawing; all when there are not more than `count`
 */
export function drawAtRandom(candidates: readonly string[], count: number, seed: string): string[] {
  const left = [...candidates].sort();
  const numbers = seededNumbers(seed);
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(uniform(numbers, left.length), 1));
  return drawn;
}
