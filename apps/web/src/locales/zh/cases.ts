/** Messages of the areas behind signing in. */
export { default as case } from './case.json';
export { default as client } from './client.json';
export { default as staff } from './staff.json';
