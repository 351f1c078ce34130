export * from './documents.service';
export * from './stored-picture';
