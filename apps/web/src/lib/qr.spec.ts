import jsQR from 'jsqr';
import { qrCode } from './qr';

/** What a camera reads of it: modules of four pixels with the quiet zone around. */
function readBack(rows: boolean[][]): string | undefined {
  const side = (rows.length + 8) * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  rows.forEach((row, y) => row.forEach((dark, x) => {
    if (!dark) return;
    for (let dy = 0; dy < 4; dy += 1) for (let dx = 0; dx < 4; dx += 1) pixels.fill(0, (((y + 4) * 4 + dy) * side + (x + 4) * 4 + dx) * 4, (((y + 4) * 4 + dy) * side + (x + 4) * 4 + dx) * 4 + 3);
  }));
  return jsQR(pixels, side, side)?.data;
}

it.each([1, 17, 18, 60, 106, 107, 150, 200, 260, 350, 500])('a text of %i bytes is read back', (length) => {
  const text = `otpauth://totp/Attesta:ada@cb.example?secret=${'KRCXEVLN'.repeat(70)}`.slice(-length);
  expect(readBack(qrCode(text))).toBe(text);
});

it('refuses what does not fit', () => { expect(() => qrCode('x'.repeat(600))).toThrow(RangeError); });
