import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

/** Where people open their windows. */
export type Windows = Pick<Browser, 'newContext'>;

/** A browser for the calling spec file or describe block, from `beforeAll` on. */
export function useBrowser(): Windows {
  let browser: Browser | null = null;
  beforeAll(async () => { browser = await launchChromium(); });
  afterAll(() => browser?.close());
  return {
    newContext(options) {
      if (!browser) throw new Error('the browser runs from beforeAll on');
      return browser.newContext(options);
    },
  };
}

/** A real Chromium without a window: the one that CHROMIUM_PATH names, one of this system, else the one of the npm package. */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'] ?? INSTALLED.map(inPath).find((file) => file !== null);
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, ...QUIET] });
}

function inPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder of PATH
    }
  }
  return null;
}
