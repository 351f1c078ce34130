export * from './agreement-facts';
export * from './agreement-terms';
export * from './agreements.service';
