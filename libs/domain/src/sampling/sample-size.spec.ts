import fc from 'fast-check';
import { newGroupSize, randomMinimum, sampleSize, unsampledSize } from './sample-size';

const sizes = (x: number) => [sampleSize('initial', x), sampleSize('surveillance', x), sampleSize('recertification', x)];
const random = (x: number) => sizes(x).map(randomMinimum);

it('9.11: 26 similar branches', () => {
  expect(sizes(26)).toEqual([6, 4, 5]);
  expect(random(26)).toEqual([2, 1, 2]);
});
it('9.12: two production sites (EA 46.5)', () => {
  expect(sizes(2)).toEqual([2, 1, 2]);
  expect(random(2)).toEqual([1, 1, 1]);
});
it('9.13: seven unlike sites', () => expect([unsampledSize('initial', 7), unsampledSize('surveillance', 7), unsampledSize('recertification', 7)]).toEqual([7, 3, 7]));
it('9.14: a hierarchy of 4, 27 and 1700 sites', () => {
  expect([4, 27, 1700].map((x) => sampleSize('initial', x))).toEqual([2, 6, 42]);
  expect([4, 27, 1700].map((x) => randomMinimum(sampleSize('initial', x)))).toEqual([1, 2, 11]);
});
it('9.15: 36 sites gain 10', () => {
  expect(newGroupSize(10)).toBe(4);
  expect(sampleSize('surveillance', 46)).toBe(5);
});

it('a random quarter is rounded up, and a quarter of one is one', () => {
  expect([0, 1, 4, 5, 6, 42].map(randomMinimum)).toEqual([0, 1, 1, 2, 2, 11]);
  expect([10, 11, 20].map((n) => unsampledSize('surveillance', n))).toEqual([3, 4, 6]);
});

it('no sample is below its share of √x, and none is larger than needed', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (x) => {
    const [initial = 0, surveillance = 0, recertification = 0] = sizes(x).map(BigInt).map(Number);
    const sites = BigInt(x);
    const reaches = (y: number, tenths: bigint) => (BigInt(y) * 10n) ** 2n >= tenths ** 2n * sites;
    for (const [y, tenths] of [[initial, 10n], [surveillance, 6n], [recertification, 8n]] as const) {
      expect(reaches(y, tenths)).toBe(true);
      expect(reaches(y - 1, tenths)).toBe(false);
    }
    expect(surveillance).toBeLessThanOrEqual(recertification);
    expect(initial).toBeLessThanOrEqual(x);
  }));
});
