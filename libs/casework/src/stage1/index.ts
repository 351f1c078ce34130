export * from './stage1.service';
