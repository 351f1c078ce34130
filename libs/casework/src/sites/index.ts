export * from './site-facts';
export * from './sites.service';
