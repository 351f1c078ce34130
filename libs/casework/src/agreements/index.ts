export * from './agreement-facts';
export * from './agreements.service';
