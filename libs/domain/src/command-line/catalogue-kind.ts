import { Reader } from '../input/reader';
import { catalogueTable } from '../rule/catalogue-table';

/**
 * The rule catalogue as a table. `{tests?}`: names of spec files by rule id.
 * @throws RuleViolation `invalid_input`
 */
export function catalogueKind(inputs: unknown): string {
  const reader = new Reader();
  const { tests } = reader.object(inputs, '', ['tests']);
  const byRule = tests === undefined ? {} : reader.record(tests, 'tests');
  const named = Object.fromEntries(Object.entries(byRule).map(([rule, files]) =>
    [rule, reader.list(files, `tests.${rule}`, (file, path) => reader.text(file, path))]));
  reader.finish();
  return catalogueTable(named);
}
