import { Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { GetInputProps } from './form-types';
import { useTranslation } from 'react-i18next';
import { language } from '../i18n';
import { keptByLanguage } from '../lib/format';

const COUNTRIES = 'AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT LU LV MA MO MT MX MY NG NL NO NZ PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TN TR TW UA US VN ZA'.split(' ');

const names = keptByLanguage((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

export const countryOptions = (): { value: string; label: string }[] =>
  COUNTRIES.map((value) => ({ value, label: countryName(value) })).sort((a, b) => a.label.localeCompare(b.label));

export const countryName = (code: string): string => names().of(code) ?? code;

/** What the form holds of an address; text in the language it is typed in. */
export interface AddressValues { street: string; city: string; postcode: string; country: string }
export const EMPTY_ADDRESS: AddressValues = { street: '', city: '', postcode: '', country: '' };

/** As the API takes it: text keyed by language. */
export const toAddress = ({ street, city, postcode, country }: AddressValues) =>
  ({ street: { [language()]: street.trim() }, city: { [language()]: city.trim() }, ...(postcode.trim() ? { postcode: postcode.trim() } : {}), country });

export function AddressFields({ at, input, required = true }: { at: string; input: GetInputProps; required?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput label={t('common:address.street')} required={required} autoComplete="street-address" {...input(`${at}.street`)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Group grow wrap="nowrap" align="flex-start">
          <TextInput label={t('common:address.postcode')} autoComplete="postal-code" maxLength={20} {...input(`${at}.postcode`)} />
          <TextInput label={t('common:address.city')} required={required} autoComplete="address-level2" {...input(`${at}.city`)} />
        </Group>
        <Select label={t('common:address.country')} required={required} searchable data={countryOptions()} {...input(`${at}.country`)} />
      </SimpleGrid>
    </>
  );
}
