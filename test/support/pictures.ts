import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { smallPng } from './small-png';

const FOLDER = path.resolve(__dirname, '../../docs/screens');
const SIZES = [{ width: 1440, height: 900 }, { width: 390, height: 844 }] as const;
/** Longer pages end here, in px. */
const LONGEST = 1800;
/** SCREENS=1 (`npm run screens`) keeps a picture of every screen, SCREENS=staff-case of those so named. */
const ASKED = process.env['SCREENS'];
export const PICTURES = ASKED !== undefined;
const NAMED = ASKED === undefined || ASKED === '1' ? /./ : new RegExp(ASKED);

export const isAskedFor = (name: string): boolean => PICTURES && NAMED.test(name);

/** Keeps this page as `name-language-width.png`, wide and narrow, where pictures are asked for. */
export async function keepPictures(page: Page, name: string): Promise<void> {
  if (!isAskedFor(name)) return;
  const before = page.viewportSize();
  for (const size of SIZES) await keep(page, name, size);
  if (before) await page.setViewportSize(before);
}

async function keep(page: Page, name: string, size: (typeof SIZES)[number]): Promise<void> {
  await page.setViewportSize(size);
  const height = Math.min(Number(await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(document.documentElement.scrollHeight), 120)))')), LONGEST);
  await page.setViewportSize({ width: size.width, height }); // what clings to the screen's edge does so in the picture
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: size.width, height } });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}-${size.width}.png`), await smallPng(picture));
}
