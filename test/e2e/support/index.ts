export * from './api';
export * from './people';
export * from './totp';
