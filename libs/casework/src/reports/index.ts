export * from './recommendations.service';
export * from './reports.service';
