export * from './shared/day';
export * from './shared/language';
export * from './shared/machine';
export * from './shared/role';
export * from './shared/rule-violation';
export * from './rule/rule-catalogue';
