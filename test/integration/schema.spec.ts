import { DataSource } from 'typeorm';
import { dataSourceOptions } from '@cb/persistence';
import { useDatabase } from '../support/database';

const database = useDatabase();

it('the entities and the migrated schema say the same', async () => {
  const dataSource = await new DataSource(dataSourceOptions(database.ownerUrl)).initialize();
  const drift = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  // The migrations hold more than entities can say: references, checks, further indexes. They may never hold less.
  const missing = drift.upQueries.map(({ query }) => query).filter((query) => !/ DROP CONSTRAINT |^DROP INDEX /.test(query));
  expect(missing).toEqual([]);
});

it('the application role owns nothing and is bound by row-level security on every table of a case', async () => {
  const owned = await database.query(`SELECT relname FROM pg_class WHERE relowner = 'attesta_app'::regrole`);
  expect(owned).toEqual([]);
  const open = await database.query<{ relname: string }>(`
    SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND attname = 'case_id' AND NOT relrowsecurity`);
  expect(open).toEqual([]);
});
