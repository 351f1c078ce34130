export * from './notes.service';
