import {
  CASE_NUMBER_TOKENS, CERTIFICATE_NUMBER_TOKENS, invalidInput, type FieldError, isLocalText, type LocalText, type NumberToken, numberPatternFaults,
} from '@cb/domain';
import type { Address } from '@cb/persistence';

/** Who the certification body is; printed on certificates, mails and pages. */
export interface BodySetting {
  name: LocalText;
  shortName: string;
  address: Address;
  email: string;
  website: string;
  /** IANA name: every statutory day is a day there. */
  timeZone: string;
  markFileId: string | null;
  /** Tokens {year} and {seq}, which may carry a width: {seq:5} (domain/certificate/number). */
  caseNumberPattern: string;
  /** Tokens {scheme} {year} {seq} {size}. */
  certificateNumberPattern: string;
}

/** Periods that the norms leave to the certification body. Working days where the name says so, else calendar days or months. */
export interface PeriodsSetting {
  teamObjectionWorkingDays: number;
  findingPlanDays: number;
  findingEvidenceDays: number;
  stage2WarningMonths: number;
  informationRequestDays: number;
}

export interface PracticeSetting {
  /** Asked for before a certificate is issued (DECISIONS 14). */
  feesClearedBeforeIssue: boolean;
  staffSecondFactor: boolean;
  /** Owner of a new case until somebody takes it; null: whoever starts the review. */
  defaultOwnerId: string | null;
}

export interface SettingValues { body: BodySetting; periods: PeriodsSetting; practice: PracticeSetting }
export type SettingKey = keyof SettingValues;
export const SETTING_KEYS = ['body', 'periods', 'practice'] as const satisfies readonly SettingKey[];

export const SETTING_DEFAULTS: SettingValues = {
  body: {
    name: { en: 'Certification body' }, shortName: 'CB', address: { street: { en: '-' }, city: { en: '-' }, country: 'XX' },
    email: 'office@localhost', website: 'http://localhost', timeZone: 'UTC', markFileId: null,
    caseNumberPattern: 'C-{year}-{seq:4}', certificateNumberPattern: '{scheme}-{year}-{seq}',
  },
  periods: { teamObjectionWorkingDays: 5, findingPlanDays: 30, findingEvidenceDays: 90, stage2WarningMonths: 6, informationRequestDays: 30 },
  practice: { feesClearedBeforeIssue: false, staffSecondFactor: false, defaultOwnerId: null },
};

const isText = (value: unknown, max = 300): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= max;
const isName = (value: unknown): boolean => isLocalText(value, 300);
const isZone = (value: unknown): boolean => isText(value) && (Intl.supportedValuesOf('timeZone').includes(value) || value === 'UTC');
const isUuidOrNull = (value: unknown): boolean => value === null || (typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value));
const isPeriod = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 366;
const isPattern = (tokens: readonly NumberToken[]) => (value: unknown): boolean => isText(value, 60) && numberPatternFaults(value, tokens).length === 0;
const isAddress = (value: unknown): boolean => {
  const address = value as Partial<Address> | null;
  return typeof address === 'object' && address !== null && isName(address.street) && isName(address.city) && /^[A-Z]{2}$/.test(String(address.country));
};
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

type Checks<T> = { [Field in keyof T]: readonly [(value: unknown) => boolean, string] };
const CHECKS: { [Key in SettingKey]: Checks<SettingValues[Key]> } = {
  body: {
    name: [isName, 'a name in English or Chinese'], shortName: [(value) => isText(value, 20), 'a short name of at most 20 characters'],
    address: [isAddress, 'street and city by language, and a country code of two letters'], email: [(value) => isText(value) && value.includes('@'), 'an e-mail address'],
    website: [(value) => isText(value) && /^https?:\/\//.test(value), 'an address beginning with http:// or https://'], timeZone: [isZone, 'a time zone such as Europe/Berlin'],
    markFileId: [isUuidOrNull, 'the id of an uploaded file, or null'], caseNumberPattern: [isPattern(CASE_NUMBER_TOKENS), 'a pattern with {seq}, and besides it {year}, letters and digits'],
    certificateNumberPattern: [isPattern(CERTIFICATE_NUMBER_TOKENS), 'a pattern with {seq}, and besides it {scheme}, {year}, {size}, letters and digits'],
  },
  periods: {
    teamObjectionWorkingDays: [isPeriod, '1 to 366 working days'], findingPlanDays: [isPeriod, '1 to 366 days'], findingEvidenceDays: [isPeriod, '1 to 366 days'],
    stage2WarningMonths: [isPeriod, '1 to 366 months'], informationRequestDays: [isPeriod, '1 to 366 days'],
  },
  practice: { feesClearedBeforeIssue: [isFlag, 'true or false'], staffSecondFactor: [isFlag, 'true or false'], defaultOwnerId: [isUuidOrNull, 'the id of a person, or null'] },
};

/** What has no default that could stand on a certificate. */
const NEEDED: { [Key in SettingKey]: readonly (keyof SettingValues[Key])[] } = { body: ['name', 'shortName', 'address', 'timeZone'], periods: [], practice: [] };

/** The value with defaults for what it leaves out. @throws RuleViolation `invalid_input` with the path of each wrong field */
export function checkSetting<Key extends SettingKey>(key: Key, value: unknown): SettingValues[Key] {
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  if (!given) throw invalidInput([{ path: 'value', message: 'must be an object' }]);
  const checks: Record<string, readonly [(value: unknown) => boolean, string]> = CHECKS[key];
  const errors: FieldError[] = Object.entries(given).flatMap(([field, each]) => {
    const check = Object.hasOwn(checks, field) ? checks[field] : undefined;
    if (!check) return [{ path: `value.${field}`, message: 'is not a field of this setting' }];
    return check[0](each) ? [] : [{ path: `value.${field}`, message: `must be ${check[1]}` }];
  });
  errors.push(...NEEDED[key].filter((field) => !Object.hasOwn(given, field)).map((field) => ({ path: `value.${String(field)}`, message: 'must not be left out' })));
  if (errors.length > 0) throw invalidInput(errors);
  return { ...SETTING_DEFAULTS[key], ...given };
}
