export * from './api';
export * from './people';
export * from './totp';
export * from './contract';
export * from './foreign-rows';
