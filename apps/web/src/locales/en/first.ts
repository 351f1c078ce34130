/** Messages that every first page needs. */
export { default as auth } from './auth.json';
export { default as common } from './common.json';
export { default as shell } from './shell.json';
export { default as words } from './words.json';
