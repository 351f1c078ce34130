export * from './case-ending.service';
export * from './case-numbers';
export * from './cases.queries';
export * from './cases.service';
export * from './number-pattern';
export * from './status-facts';
