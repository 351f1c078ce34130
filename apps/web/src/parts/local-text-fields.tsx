import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { LocalText } from '../api/shapes';
import { LANGUAGE_TAG, LANGUAGES, type PortalLanguage } from '../i18n';
import type { GetInputProps } from './form-types';

/** Both languages as strings; empty where nothing was written. */
export interface LocalTextValues { en: string; zh: string }
export const fromLocalText = (text: LocalText | null | undefined): LocalTextValues => ({ en: text?.en ?? '', zh: text?.zh ?? '' });

/** As the API takes it: only the languages that were written. */
export const toLocalText = (values: LocalTextValues): LocalText =>
  Object.fromEntries((Object.entries(values) as [PortalLanguage, string][]).filter(([, text]) => text.trim()).map(([code, text]) => [code, text.trim()]));

interface LocalTextFieldsProps { label: string; at: string; input: GetInputProps; required?: boolean; long?: boolean; description?: string; readOnly?: boolean }

/** Text that may end up on a certificate, in each language it has. */
export function LocalTextFields({ label, at, input, required = false, long = false, description, readOnly = false }: LocalTextFieldsProps) {
  const Field = long ? Textarea : TextInput;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {(Object.entries(LANGUAGES) as [PortalLanguage, string][]).map(([code, name]) => (
        <Field key={code} label={`${label} (${name})`} lang={LANGUAGE_TAG[code]} description={code === 'en' ? description : undefined} withAsterisk={required && code === 'en'} maxLength={2000} readOnly={readOnly} {...input(`${at}.${code}`)} />
      ))}
    </SimpleGrid>
  );
}
