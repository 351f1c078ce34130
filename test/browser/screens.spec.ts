import { useBrowser } from '../support/browser';
import { isAskedFor, keepPictures, PICTURES } from '../support/pictures';
import { useProduct } from '../support/product';
import { pagesOfThePortal, shows } from '../support/route-table';
import { ADMINISTRATION, auditorScreens, clientScreens, NEWCOMER, PUBLIC, REGISTER, type Screen, SET_UP, staffScreens } from '../support/screens';
import { Visitor } from '../support/visitor';

const CERTIFICATE = 'SMS-2026-0001';
const PATIENCE = 1_200_000;

const product = useProduct();
const browser = useBrowser();

type Language = 'en' | 'zh';
const DESKS: [who: string, role: string | null, screens: (visitor: Visitor) => Promise<readonly Screen[]>][] = [
  ['the public', null, () => Promise.resolve([...PUBLIC, ...REGISTER(CERTIFICATE)])],
  ['a planner', 'planner', staffScreens],
  ['the administrator', 'administrator', () => Promise.resolve(ADMINISTRATION)],
  ['an auditor', 'auditor', auditorScreens],
  ['a client', 'client_representative', clientScreens],
  ['a newcomer', 'client_contributor', () => Promise.resolve(NEWCOMER)],
];
/** Addresses that were looked at, whatever the language. */
const seen = new Set<string>();

async function open(url: string, language: Language): Promise<Visitor> {
  const visitor = await Visitor.open(browser, url, language);
  await visitor.page.addInitScript(`localStorage.setItem('attesta.language', '${language}')`);
  return visitor;
}

async function look(visitor: Visitor, screen: Screen, language: Language): Promise<void> {
  const before = visitor.faults.length;
  await visitor.go(screen.path.startsWith('/verify') ? `${screen.path}?lang=${language}` : screen.path);
  seen.add(screen.path);
  await keepPictures(visitor.page, `${screen.name}-${language}`);
  await visitor.lookForRawNames();
  await visitor.lookForBarriers();
  await visitor.lookForWidth();
  if (screen.refused) visitor.faults.splice(before, Infinity, ...visitor.faults.slice(before).filter((fault) => !/\b4\d\d (for|\()/.test(fault)));
}

/** Without pictures: each screen in English, and in Chinese some of each area. */
const isLookedAt = (language: Language) => ({ name, short }: Screen): boolean => (PICTURES ? isAskedFor(name) : language === 'en' || short === true);

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(DESKS)('%s sees screens without a fault, a barrier in light or dark, a sideways scroll or a name of the program', async (_, role, screensOf) => {
    const visitor = await open(product.url, language);
    if (role) await visitor.signIn(product.loginOf(role));
    for (const screen of (await screensOf(visitor)).filter(isLookedAt(language))) await look(visitor, screen, language);
    expect([...new Set(visitor.faults)]).toEqual([]);
    await visitor.close();
  }, PATIENCE);
});

if (!PICTURES) {
  it('every page of the route table was looked at; that of an empty installation is another spec file\'s', () => {
    const pages = pagesOfThePortal();
    expect(pages.length).toBeGreaterThan(35);
    const elsewhere = SET_UP.map(({ path }) => path);
    expect(pages.filter((page) => ![...seen, ...elsewhere].some((address) => shows(page, address)))).toEqual([]);
  });
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
