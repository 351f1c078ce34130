export * from './certificate-dates';
export * from './deadline';
