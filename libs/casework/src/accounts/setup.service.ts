import { Injectable } from '@nestjs/common';
import { type Language, RuleViolation, withPaths } from '@cb/domain';
import { PersonEntity, SYSTEM_ACTOR, UnitOfWork } from '@cb/persistence';
import { v7 as uuidv7 } from 'uuid';
import type { BodySetting } from '../settings/setting-values';
import { SettingsService } from '../settings/settings.service';
import { identities, normalEmail, randomToken, sha256 } from './identities';

export interface FirstSetup {
  key: string;
  administrator: { name: string; email: string; password: string; language: Language };
  body: Partial<BodySetting> & Pick<BodySetting, 'name' | 'shortName' | 'address' | 'timeZone'>;
}

/** An empty installation gives one key, printed where only its operator reads it; the key makes the first administrator and dies. */
@Injectable()
export class SetupService {
  constructor(private readonly uow: UnitOfWork, private readonly settings: SettingsService) {}

  /** True until there is an administrator who can sign in. */
  needed(): Promise<boolean> {
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const rows = await tx.query(`SELECT 1 FROM person WHERE roles @> ARRAY['administrator'] AND user_id IS NOT NULL LIMIT 1`);
      return rows.length === 0;
    });
  }

  /** A new key, or `known` where it is the one that counts; null when the installation is set up. Only the hash is stored. */
  async makeKey(known: string | null): Promise<string | null> {
    if (!(await this.needed())) return null;
    return this.uow.run(SYSTEM_ACTOR, async (tx) => {
      const [stored] = await tx.query<{ key_hash: string }>('SELECT key_hash FROM auth.setup_key');
      if (known !== null && stored?.key_hash === sha256(known)) return known;
      const key = randomToken();
      await tx.query('INSERT INTO auth.setup_key (key_hash) VALUES ($1) ON CONFLICT (id) DO UPDATE SET key_hash = EXCLUDED.key_hash, made_at = now()', [sha256(key)]);
      return key;
    });
  }

  /** @throws RuleViolation `role_not_allowed` for a wrong or used key, `invalid_input` with field paths */
  setUp(input: FirstSetup): Promise<PersonEntity> {
    const { administrator } = input;
    const id = uuidv7();
    return this.uow.run({ ...SYSTEM_ACTOR, personId: id, name: administrator.name }, async (tx) => {
      const used = await tx.query('WITH used AS (DELETE FROM auth.setup_key WHERE key_hash = $1 RETURNING id) SELECT id FROM used', [sha256(input.key)]);
      if (used.length === 0) throw new RuleViolation(null, 'role_not_allowed', 'This set-up key is not valid. It is printed on the console of the server and works once.');
      const { email, language, name } = administrator;
      const person = await tx.add(PersonEntity, { id, userId: null, name: name.trim(), email: normalEmail(email), language, roles: ['administrator'], organisationId: null, record: {} }, { subject: { type: 'person', id }, move: 'person.set_up' });
      await identities.create(tx.manager, person, { password: administrator.password, verified: true });
      const saved = await tx.change(PersonEntity, person, { userId: id }, null);
      await this.settings.writeIn(tx, 'body', input.body, 0).catch((error: unknown) => { throw withPaths(error, (path) => path.replace(/^value/, 'body')); });
      return saved;
    });
  }
}
