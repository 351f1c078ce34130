export * from './calculation-facts';
export * from './calculation-inputs';
export * from './calculations.service';
export * from './determine-time';
export * from './tables';
