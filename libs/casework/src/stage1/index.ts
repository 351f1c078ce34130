export * from './stage1.service';
export * from './document-matrix.service';
