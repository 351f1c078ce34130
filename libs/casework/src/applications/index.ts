export * from './application-content';
export * from './application-facts';
export * from './application-review.service';
export * from './applications.queries';
export * from './applications.service';
export * from './submission.service';
