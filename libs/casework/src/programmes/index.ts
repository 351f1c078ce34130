export * from './programme-plan';
export * from './programmes.service';
