export * from './clauses';
export * from './finding-answers.service';
export * from './finding-drafts.service';
export * from './finding-verification.service';
export * from './finding-view';
export * from './findings.queries';
export * from './findings.service';
