import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from '../support/browser';
import { temporaryFolder } from '../support/folder';
import { freePort, Launcher } from '../support/launcher';
import { useProduct } from '../support/product';
import { ADMINISTRATION, auditorScreens, clientScreens, PUBLIC, REGISTER, type Screen, SET_UP, staffScreens } from '../support/screens';
import { smallPng } from '../support/small-png';
import { Visitor } from '../support/visitor';

/** SCREENS=1 (`npm run screens`) looks at every screen and keeps a picture of it, SCREENS=staff-case at those so named; else at a few of each area. */
const ASKED = process.env['SCREENS'];
const PICTURES = ASKED !== undefined;
const NAMED = ASKED === undefined || ASKED === '1' ? /./ : new RegExp(ASKED);
const FOLDER = path.resolve(__dirname, '../../docs/screens');
const SIZES = [{ width: 1440, height: 900 }, { width: 390, height: 844 }] as const;
/** Longer pages end here, in px. */
const LONGEST = 1800;
const CERTIFICATE = 'SMS-2026-0001';
const PATIENCE = PICTURES ? 1_200_000 : 400_000;

const product = useProduct();
const browser = useBrowser();

type Language = 'en' | 'zh';
const DESKS: [who: string, role: string | null, screens: (visitor: Visitor) => Promise<readonly Screen[]>][] = [
  ['the public', null, () => Promise.resolve([...PUBLIC, ...REGISTER(CERTIFICATE)])],
  ['a planner', 'planner', staffScreens],
  ['the administrator', 'administrator', () => Promise.resolve(ADMINISTRATION)],
  ['an auditor', 'auditor', auditorScreens],
  ['a client', 'client_representative', clientScreens],
];

async function open(url: string, language: Language): Promise<Visitor> {
  const visitor = await Visitor.open(browser, url, language);
  await visitor.page.addInitScript(`localStorage.setItem('attesta.language', '${language}')`);
  return visitor;
}

/** One screen in light and dark, wide and narrow. */
async function look(visitor: Visitor, screen: Screen, language: Language): Promise<void> {
  const before = visitor.faults.length;
  await visitor.page.emulateMedia({ colorScheme: 'light' });
  await visitor.go(screen.path.startsWith('/verify') ? `${screen.path}?lang=${language}` : screen.path);
  if (PICTURES) for (const size of SIZES) await keep(visitor, `${screen.name}-${language}`, size);
  await visitor.lookForRawNames();
  await visitor.lookForBarriers();
  await visitor.page.emulateMedia({ colorScheme: 'dark' });
  await visitor.lookForBarriers();
  await visitor.lookForWidth();
  if (screen.refused) visitor.faults.splice(before, Infinity, ...visitor.faults.slice(before).filter((fault) => !/\b4\d\d (for|\()/.test(fault)));
}

async function keep(visitor: Visitor, name: string, size: (typeof SIZES)[number]): Promise<void> {
  await visitor.page.setViewportSize(size);
  const height = Number(await visitor.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(document.documentElement.scrollHeight), 120)))'));
  const picture = await visitor.page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: size.width, height: Math.min(height, LONGEST) } });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}-${size.width}.png`), await smallPng(picture));
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(DESKS)('%s sees screens without a fault, a barrier, a sideways scroll or a name of the program', async (_, role, screensOf) => {
    const visitor = await open(product.url, language);
    if (role) await visitor.signIn(product.loginOf(role));
    const screens = (await screensOf(visitor)).filter(({ name, short }) => (PICTURES ? NAMED.test(name) : short));
    for (const screen of screens) await look(visitor, screen, language);
    expect([...new Set(visitor.faults)]).toEqual([]);
    if (!PICTURES) expect(screens.length).toBeGreaterThan(0);
    await visitor.close();
  }, PATIENCE);
});

if (PICTURES) {
  it('the set-up of an empty installation', async () => {
    const launcher = new Launcher(path.join(temporaryFolder('empty'), 'empty'), await freePort());
    await launcher.running();
    for (const language of ['en', 'zh'] as const) {
      const visitor = await open(`http://localhost:${launcher.port}`, language);
      for (const screen of SET_UP) await look(visitor, screen, language);
      expect(visitor.faults).toEqual([]);
      await visitor.close();
    }
    await launcher.stop();
  }, PATIENCE);
}

describe('a link of a mail leads each reader to their own area', () => {
  const LINKS: [role: string, area: string][] = [['planner', 'staff'], ['auditor', 'auditor'], ['client_representative', 'client']];
  it.each(LINKS)('%s', async (role, area) => {
    const visitor = await open(product.url, 'en');
    await visitor.signIn(product.loginOf(role));
    const screens = role === 'planner' ? await staffScreens(visitor) : role === 'auditor' ? await auditorScreens(visitor) : await clientScreens(visitor);
    const idIn = (part: string) => screens.find(({ path: at }) => at.startsWith(`/${area}/${part}/`))?.path.split('/')[3] ?? '';
    const [ofCase, audit, finding] = [idIn('cases'), idIn('audits'), idIn('findings')];
    const read = async <T>(list: string) => ((await (await visitor.page.request.get(`${product.url}/api/${list}?limit=50`)).json()) as { items: T[] }).items;
    const mine = (await read<{ id: string; caseId: string }>('certificates')).find(({ caseId }) => caseId === ofCase)?.id ?? '';
    const leads = async (link: string): Promise<string> => {
      await visitor.go(link);
      return new URL(visitor.page.url()).pathname;
    };
    expect(await leads(`/cases/${ofCase}`)).toBe(`/${area}/cases/${ofCase}`);
    expect(await leads(`/cases/${ofCase}/messages`)).toBe(`/${area}/cases/${ofCase}/messages`);
    expect(await leads(`/cases/${ofCase}/agreement`)).toBe(`/${area}/cases/${ofCase}${area === 'staff' ? '/time' : ''}`);
    expect(await leads(`/audits/${audit}`)).toBe(`/${area}/audits/${audit}`);
    expect(await leads(`/findings/${finding}`)).toBe(`/${area}/findings/${finding}`);
    expect(await leads(`/certificates/${mine}`)).toBe(`/${area}/cases/${ofCase}/certificates`);
    if (area !== 'auditor') {
      const [application] = await read<{ id: string; caseId: string }>('applications');
      expect(await leads(`/applications/${application?.id ?? ''}`)).toBe(`/${area}/cases/${application?.caseId ?? ''}/application`);
    }
    expect(await leads('/trail')).toBe(`/${area}`);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });
});
