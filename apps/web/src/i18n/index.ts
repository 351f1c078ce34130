import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Languages of the portal. The tag is what the browser and Intl understand. */
export const LANGUAGES = { en: 'English', zh: '简体中文' } as const;
export type PortalLanguage = keyof typeof LANGUAGES;
export const LANGUAGE_TAG: Record<PortalLanguage, string> = { en: 'en-GB', zh: 'zh-CN' };

const STORED = 'attesta.language';
const catalogues = import.meta.glob<Record<string, ResourceKey>>('../locales/*/{first,cases}.ts');
const OF_CASES = ['case', 'client', 'staff'];

/** Reads an area's messages when its first page opens. */
const onDemand: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = catalogues[`../locales/${language}/${OF_CASES.includes(area) ? 'cases' : 'first'}.ts`];
    if (!load) { done(new Error(`no messages in ${language}`), false); return; }
    load().then((messages) => done(null, messages[area] ?? {}), (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false));
  },
};

const isLanguage = (text: string | null | undefined): text is PortalLanguage => text === 'en' || text === 'zh';

function stored(): string | null {
  try { return localStorage.getItem(STORED); } catch { return null; /* storage switched off by the person: the choice lasts for this page */ }
}

function keep(language: PortalLanguage): void {
  try { localStorage.setItem(STORED, language); } catch { /* see stored() */ }
}

/** Whether this browser has been told a language; else the signed-in person's own one is taken. */
export const languageWasChosen = (): boolean => isLanguage(stored());

/** What `before-paint.js` has chosen. */
function firstLanguage(): PortalLanguage {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) keep(asked);
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

/** The Chinese face weighs megabytes: it comes after the page, and then only the slices whose characters are on it. */
function wear(language: PortalLanguage): void {
  document.documentElement.lang = LANGUAGE_TAG[language];
  const fetchFace = (): void => void import('@fontsource-variable/noto-sans-sc');
  if (language === 'zh') fetchFace();
  else setTimeout(fetchFace, 3000);
}

/** @param areas messages that the first page needs besides the common ones */
export async function startMessages(areas: readonly string[]): Promise<void> {
  const language = firstLanguage();
  i18next.on('languageChanged', (next) => wear(next as PortalLanguage));
  await i18next.use(onDemand).use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['common', 'shell', ...areas],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: true },
  });
  wear(language);
}

/** Before the messages have come, the language that they will come in: the first requests ask in it already. */
export const language = (): PortalLanguage => (isLanguage(i18next.language) ? i18next.language : firstLanguage());

export async function chooseLanguage(next: PortalLanguage): Promise<void> {
  keep(next);
  await i18next.changeLanguage(next);
}
