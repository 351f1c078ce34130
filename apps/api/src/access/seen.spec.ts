import { tableOf } from './seen';

it.each([['cases', 'case'], ['site-visits', 'site_visit'], ['companies', 'company'], ['findings', 'finding'], ['process', 'process'], ['audits', 'audit']])('the path %s means the table %s', (segment, table) => {
  expect(tableOf(segment)).toBe(table);
});
