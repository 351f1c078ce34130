export * from './case-counts';
export * from './case-ending.service';
export * from './case-numbers';
export * from './case-standings';
export * from './cases.queries';
export * from './cases.service';
export * from './status-facts';
