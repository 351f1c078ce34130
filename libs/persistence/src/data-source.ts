import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import * as entities from './entities';
import { MIGRATIONS } from './migrations';
import { SnakeCaseNames } from './naming';

const DATE_OID = 1082;
// A day stays the text that it is; the driver would make a local midnight of it.
types.setTypeParser(DATE_OID, (text) => text);

/** Every entity there is: the classes of the entity folder whose name says so. */
export const ENTITIES: (new () => object)[] = Object.entries(entities)
  .filter(([name]) => name.endsWith('Entity')).map(([, entity]) => entity as new () => object);

/** Options for the application's role as well as, with the owner's URL, for migrations. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'attesta',
  };
}
