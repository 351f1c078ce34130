export * from './api';
export * from './people';
