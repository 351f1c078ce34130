import { inLanguage, LANGUAGES, type Language, type LocalText } from '@cb/domain';
import type { Address } from '@cb/persistence';

const REGIONS: Record<Language, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
  zh: new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'code' }),
};

/** An address on one line in each language's own order: from the street outwards in English, from the country inwards in Chinese. */
export function addressText({ street, city, region, postcode, country }: Address): LocalText {
  const write = (language: Language): string => {
    const [streetText, cityText, regionText] = [street, city, region ?? {}].map((part) => inLanguage(part, language));
    const land = REGIONS[language].of(country) ?? country;
    const joined = (parts: (string | undefined)[], between: string): string => parts.filter((part) => part).join(between);
    return language === 'zh'
      ? joined([joined([land, regionText, cityText, streetText], ' '), postcode ? `邮编 ${postcode}` : ''], '，')
      : joined([streetText, joined([postcode, cityText], ' '), regionText, land], ', ');
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)]));
}
