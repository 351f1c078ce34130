// Reads a PDF back: `node read-pdf.mjs FILE` prints {pages: [text], code: QR payload on the first page or null} as JSON.
import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import jsqr from 'jsqr';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const SCALE = 2;
const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), useSystemFonts: false, verbosity: VerbosityLevel.ERRORS }).promise;
const pages = [];
let code = null;
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
  if (number > 1) continue;
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  code = (jsqr.default ?? jsqr)(new Uint8ClampedArray(data.buffer), width, height)?.data ?? null;
}
process.stdout.write(JSON.stringify({ pages, code }));
