import { type Reader, fieldPath } from '../input/reader';
import { LANGUAGES, type LocalText } from '../shared/language';

/** A text by language, in at least one of them. */
export function readLocalText(reader: Reader, value: unknown, path: string): LocalText {
  const text = reader.object(value, path, LANGUAGES);
  if (Object.keys(text).length === 0) reader.fail(path, 'must have a text in at least one language');
  return Object.fromEntries(Object.keys(text).map((language) => [language, reader.text(text[language], fieldPath(path, language))]));
}
