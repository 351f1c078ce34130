/** Error correction codewords per block and number of blocks, level L, versions 1 to 15. @source ISO/IEC 18004:2015, table 9 */
const EC_PER_BLOCK = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22];
const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6];
const MOST = EC_PER_BLOCK.length;

const at = <T>(list: readonly T[] | Uint8Array, index: number): T => list[index] as T;

/** Modules left for codewords, in bits. */
function rawBits(version: number): number {
  const aligned = version >= 2 ? Math.floor(version / 7) + 2 : 0;
  const bits = (16 * version + 128) * version + 64;
  return bits - (version >= 2 ? (25 * aligned - 10) * aligned - 55 : 0) - (version >= 7 ? 36 : 0);
}
const dataBytes = (version: number): number => Math.floor(rawBits(version) / 8) - at(EC_PER_BLOCK, version - 1) * at(BLOCKS, version - 1);

/** Product in GF(2^8) with the polynomial 0x11D. */
function multiply(x: number, y: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = ((product << 1) ^ ((product >>> 7) * 0x11d)) ^ (((y >>> bit) & 1) * x);
  return product & 0xff;
}

function divisor(degree: number): number[] {
  const result = Array.from({ length: degree }, (_, index): number => (index === degree - 1 ? 1 : 0));
  let root = 1;
  for (let round = 0; round < degree; round += 1) {
    for (let index = 0; index < degree; index += 1) result[index] = multiply(at(result, index), root) ^ (result[index + 1] ?? 0);
    root = multiply(root, 2);
  }
  return result;
}

function remainder(data: readonly number[], by: readonly number[]): number[] {
  const result = by.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ (result.shift() ?? 0);
    result.push(0);
    by.forEach((coefficient, index) => { result[index] = at(result, index) ^ multiply(coefficient, factor); });
  }
  return result;
}

/** Bytes with mode, length, padding, error correction, in the order in which they are drawn. */
function codewords(text: Uint8Array, version: number): number[] {
  const capacity = dataBytes(version);
  const bits: number[] = [];
  const put = (value: number, length: number): void => { for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1); };
  put(4, 4);
  put(text.length, version < 10 ? 8 : 16);
  text.forEach((byte) => put(byte, 8));
  put(0, Math.min(4, capacity * 8 - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < capacity * 8; pad ^= 0xec ^ 0x11) put(pad, 8);
  const bytes = Array.from({ length: capacity }, (_, index) => bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0));
  return interleaved(bytes, version);
}

function interleaved(bytes: readonly number[], version: number): number[] {
  const [count, ecLength] = [at(BLOCKS, version - 1), at(EC_PER_BLOCK, version - 1)];
  const all = Math.floor(rawBits(version) / 8);
  const shortBlocks = count - (all % count);
  const shortLength = Math.floor(all / count) - ecLength;
  const by = divisor(ecLength);
  let used = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const data = bytes.slice(used, used + shortLength + (index < shortBlocks ? 0 : 1));
    used += data.length;
    return { data, ec: remainder(data, by) };
  });
  const column = (pick: (block: { data: number[]; ec: number[] }) => number[], length: number): number[] =>
    Array.from({ length }, (_, row) => blocks.flatMap((block) => { const byte = pick(block)[row]; return byte === undefined ? [] : [byte]; })).flat();
  return [...column(({ data }) => data, shortLength + 1), ...column(({ ec }) => ec, ecLength)];
}

/** Rows of modules being drawn: null where no function pattern stands yet. */
type Grid = (boolean | null)[][];

const set = (grid: Grid, x: number, y: number, dark: boolean): void => {
  const row = grid[y];
  if (row && x >= 0 && x < row.length) row[x] = dark;
};

function finder(grid: Grid, cx: number, cy: number): void {
  for (let dy = -4; dy <= 4; dy += 1) for (let dx = -4; dx <= 4; dx += 1) {
    const ring = Math.max(Math.abs(dx), Math.abs(dy));
    set(grid, cx + dx, cy + dy, ring !== 2 && ring !== 4);
  }
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const size = version * 4 + 17;
  const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - step * (count - 2 - index))];
}

const checked = (value: number, polynomial: number, degree: number): number => {
  let rest = value;
  for (let round = 0; round < degree; round += 1) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * polynomial);
  return (value << degree) | (rest & ((1 << degree) - 1));
};

/** Level L, mask 0. */
const FORMAT = checked(0b01_000, 0x537, 10) ^ 0x5412;

function functionPatterns(version: number): Grid {
  const size = version * 4 + 17;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  for (let index = 0; index < size; index += 1) { set(grid, 6, index, index % 2 === 0); set(grid, index, 6, index % 2 === 0); }
  finder(grid, 3, 3); finder(grid, size - 4, 3); finder(grid, 3, size - 4);
  const places = alignments(version);
  const last = places.length - 1;
  places.forEach((cx, i) => places.forEach((cy, j) => {
    if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return;
    for (let dy = -2; dy <= 2; dy += 1) for (let dx = -2; dx <= 2; dx += 1) set(grid, cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
  }));
  const bit = (index: number): boolean => ((FORMAT >>> index) & 1) === 1;
  for (let index = 0; index <= 5; index += 1) set(grid, 8, index, bit(index));
  set(grid, 8, 7, bit(6)); set(grid, 8, 8, bit(7)); set(grid, 7, 8, bit(8));
  for (let index = 9; index < 15; index += 1) set(grid, 14 - index, 8, bit(index));
  for (let index = 0; index < 8; index += 1) set(grid, size - 1 - index, 8, bit(index));
  for (let index = 8; index < 15; index += 1) set(grid, 8, size - 15 + index, bit(index));
  set(grid, 8, size - 8, true);
  if (version >= 7) {
    const information = checked(version, 0x1f25, 12);
    for (let index = 0; index < 18; index += 1) {
      const dark = ((information >>> index) & 1) === 1;
      set(grid, size - 11 + (index % 3), Math.floor(index / 3), dark);
      set(grid, Math.floor(index / 3), size - 11 + (index % 3), dark);
    }
  }
  return grid;
}

/**
 * A QR code of a text, rows of dark modules, without the quiet zone. Level L, mask 0.
 * @throws RangeError for more than 520 bytes
 * @source ISO/IEC 18004:2015
 */
export function qrCode(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  const version = Array.from({ length: MOST }, (_, index) => index + 1).find((each) => bytes.length + (each < 10 ? 2 : 3) <= dataBytes(each));
  if (version === undefined) throw new RangeError('too long for a QR code');
  const grid = functionPatterns(version);
  const size = grid.length;
  const drawn = codewords(bytes, version).flatMap((byte) => Array.from({ length: 8 }, (_, index) => ((byte >>> (7 - index)) & 1) === 1));
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) for (let side = 0; side < 2; side += 1) {
      const x = right - side;
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      if (grid[y]?.[x] !== null) continue;
      set(grid, x, y, (drawn[next] ?? false) !== ((x + y) % 2 === 0));
      next += 1;
    }
  }
  return grid.map((row) => row.map((module) => module === true));
}
