import { Injectable } from '@nestjs/common';
import { type Day, dayOf, invalidInput, notFound, RuleViolation } from '@cb/domain';
import { type Actor, PersonEntity, SettingEntity, StoredFileEntity, type Tx, UnitOfWork } from '@cb/persistence';
import { checkSetting, SETTING_DEFAULTS, SETTING_KEYS, type SettingKey, type SettingValues } from './setting-values';

export interface SettingView<Key extends SettingKey = SettingKey> { key: Key; value: SettingValues[Key]; version: number }

const isSettingKey = (key: string): key is SettingKey => (SETTING_KEYS as readonly string[]).includes(key);

/** The certification body's settings: checked when written, with defaults when read. */
@Injectable()
export class SettingsService {
  /** What a transaction has read already: most ask for the day, and so for the time zone, several times. */
  private readonly seen = new WeakMap<Tx, Map<SettingKey, Promise<SettingEntity | null>>>();

  constructor(private readonly uow: UnitOfWork) {}

  /** The value inside a transaction; the default where none was set. */
  async value<Key extends SettingKey>(tx: Tx, key: Key): Promise<SettingValues[Key]> {
    const row = await this.rowOf(tx, key);
    return { ...SETTING_DEFAULTS[key], ...(row?.value as Partial<SettingValues[Key]> | undefined) };
  }

  private rowOf(tx: Tx, key: SettingKey): Promise<SettingEntity | null> {
    const seen = this.seen.get(tx) ?? new Map<SettingKey, Promise<SettingEntity | null>>();
    this.seen.set(tx, seen);
    const row = seen.get(key) ?? tx.findOne(SettingEntity, { key });
    seen.set(key, row);
    return row;
  }

  /** Today in the certification body's time zone. */
  async today(tx: Tx): Promise<Day> {
    return dayOf(tx.now(), (await this.value(tx, 'body')).timeZone);
  }

  /** @throws RuleViolation `not_found` */
  read(actor: Actor, key: string): Promise<SettingView> {
    if (!isSettingKey(key)) throw notFound('setting');
    return this.uow.run(actor, async (tx) => {
      const row = await this.rowOf(tx, key);
      return { key, value: await this.value(tx, key), version: row?.version ?? 0 };
    });
  }

  /**
   * @param version the one that was read; 0 when nothing was set before
   * @throws RuleViolation `not_found`, `invalid_input`, `stale_version`
   */
  write(actor: Actor, key: string, value: unknown, version: number): Promise<SettingView> {
    if (!isSettingKey(key)) throw notFound('setting');
    return this.uow.run(actor, (tx) => this.writeIn(tx, key, value, version));
  }

  async writeIn<Key extends SettingKey>(tx: Tx, key: Key, value: unknown, version: number): Promise<SettingView<Key>> {
    const checked = checkSetting(key, value);
    await checkNamed(tx, checked);
    const row = await tx.findOne(SettingEntity, { key });
    this.seen.delete(tx);
    if (!row) {
      if (version !== 0) throw new RuleViolation(null, 'stale_version', 'This was never set; its version is 0.');
      const id = SETTING_IDS[key];
      await tx.add(SettingEntity, { id, key, value: checked }, { subject: { type: 'setting', id }, move: 'setting.set' });
      return { key, value: checked, version: 1 };
    }
    const saved = await tx.change(SettingEntity, row, { value: checked }, { subject: { type: 'setting', id: row.id }, move: 'setting.change' }, version);
    return { key, value: checked, version: saved.version };
  }
}

/** What a setting names must be there. @throws RuleViolation `invalid_input` */
async function checkNamed(tx: Tx, value: object): Promise<void> {
  const { markFileId, defaultOwnerId } = value as Partial<SettingValues['body'] & SettingValues['practice']>;
  if (markFileId && !(await tx.findOne(StoredFileEntity, { id: markFileId, kind: 'mark' }))) throw invalidInput([{ path: 'value.markFileId', message: 'must be the id of an uploaded mark' }]);
  if (defaultOwnerId && !(await tx.findOne(PersonEntity, { id: defaultOwnerId, active: true }))) throw invalidInput([{ path: 'value.defaultOwnerId', message: 'must be the id of an active person' }]);
}

/** Fixed, so that two administrators who set the same key at once meet in one chain. */
const SETTING_IDS: Record<SettingKey, string> = {
  body: '00000000-0000-7000-8000-000000000001', periods: '00000000-0000-7000-8000-000000000002', practice: '00000000-0000-7000-8000-000000000003',
};
