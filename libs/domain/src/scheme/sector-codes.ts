import source from '../data/iaf-sector-codes.json';
import { Reader } from '../input/reader';
import type { Day } from '../shared/day';
import type { LocalText } from '../shared/language';
import { CONFIDENCES } from './confidence';
import { readLocalText } from './local-text';

export interface SectorCode { code: number; name: LocalText; naceRev2: string[] }
export interface SectorCodes { version: string; effectiveOn: Day; defaultForSms: number; codes: SectorCode[] }

/** @throws RuleViolation `invalid_input` with the path of each fault */
export function readSectorCodes(value: unknown): SectorCodes {
  const reader = new Reader();
  const root = reader.object(value, '', ['id', 'title', 'version', 'effectiveOn', 'source', 'note', 'confidence', 'defaultForSms', 'codes']);
  for (const [key, level] of Object.entries(reader.record(root['confidence'], 'confidence'))) reader.choice(level, `confidence.${key}`, CONFIDENCES);
  const codes = reader.list(root['codes'], 'codes', (each, path): SectorCode => {
    const sector = reader.object(each, path, ['code', 'name', 'naceRev2']);
    return {
      code: reader.whole(sector['code'], `${path}.code`, 1, 99),
      name: readLocalText(reader, sector['name'], `${path}.name`),
      naceRev2: reader.list(sector['naceRev2'], `${path}.naceRev2`, (code, at) => reader.text(code, at)),
    };
  });
  codes.forEach(({ code }, index) => { if (index > 0 && code <= (codes[index - 1]?.code ?? 0)) reader.fail(`codes[${index}].code`, 'must be higher than the code before'); });
  const result = {
    version: reader.text(root['version'], 'version'), effectiveOn: reader.day(root['effectiveOn'], 'effectiveOn'),
    defaultForSms: reader.whole(root['defaultForSms'], 'defaultForSms', 1, 99), codes,
  };
  if (!codes.some(({ code }) => code === result.defaultForSms)) reader.fail('defaultForSms', 'must be one of the codes');
  reader.finish();
  return result;
}

/** IAF sector codes 1 to 39. @source IAF ID 1 */
export const SECTOR_CODES = readSectorCodes(source);
