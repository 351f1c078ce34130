import fc from 'fast-check';
import { DRAW_ALGORITHM, drawAtRandom, seededNumbers, uniform } from './seeded-draw';

const letters = [...'abcdefghij'];

it('the algorithm is fixed: these draws never change under its name', () => {
  expect(DRAW_ALGORITHM).toBe('fnv1a-sfc32-1');
  const numbers = seededNumbers('2026-0001/branches');
  expect([numbers(), numbers(), numbers()]).toEqual([4_235_020_753, 322_082_296, 1_814_092_952]);
  expect(drawAtRandom(letters, 4, 'seed')).toEqual(['i', 'b', 'd', 'h']);
  expect(drawAtRandom(letters, 4, 'seed 2')).toEqual(['i', 'g', 'j', 'c']);
  const far = seededNumbers('');
  for (let i = 0; i < 39; i += 1) far();
  expect(far()).toBe(1_376_568_286);
});

it('anybody repeats the draw from seed and candidates, in whatever order they are listed', () => {
  fc.assert(fc.property(fc.string(), fc.shuffledSubarray(letters, { minLength: 1 }), fc.nat(12), (seed, candidates, count) => {
    const drawn = drawAtRandom(candidates, count, seed);
    expect(drawAtRandom([...candidates].reverse(), count, seed)).toEqual(drawn);
    expect(drawn).toHaveLength(Math.min(count, candidates.length));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const each of drawn) expect(candidates).toContain(each);
  }));
});

it('numbers of the last incomplete stretch are skipped, so that none is favoured', () => {
  const sequence = (...values: number[]) => () => values.shift() ?? NaN;
  expect(uniform(sequence(4_000_000_000, 3_000_000_000, 2_999_999_999, 7), 3_000_000_000)).toBe(2_999_999_999);
  expect(uniform(sequence(4_294_967_295, 13), 10)).toBe(3);
  expect(uniform(sequence(4_294_967_289), 10)).toBe(9);
});

it('the candidates are left alone', () => {
  const candidates = Object.freeze(['b', 'a']);
  expect(drawAtRandom(candidates, 2, 's')).toHaveLength(2);
});

it('numbers are whole and of 32 bits, and other seeds give other ones', () => {
  const numbers = seededNumbers('');
  for (let i = 0; i < 1000; i += 1) {
    const value = numbers();
    expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
  }
  expect(new Set(['a', 'b', 'ab', 'ba', 'aa'].map((seed) => seededNumbers(seed)())).size).toBe(5);
});

it('no site is favoured: over 3,000 seeds each of ten is drawn about 900 times in three', () => {
  const counts = new Map(letters.map((letter) => [letter, 0]));
  for (let i = 0; i < 3000; i += 1) for (const letter of drawAtRandom(letters, 3, `seed ${i}`)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(800);
    expect(count).toBeLessThan(1000);
  }
});
