import type { Config } from '../config/config';
import type { FileStore } from './file-store';
import { LocalFileStore } from './local-file-store';

/** The bucket where one is set, else a folder. The S3 client is loaded only where it is used: it is large. */
export function fileStoreFor(config: Pick<Config, 's3' | 'filesDirectory'>): FileStore {
  if (!config.s3) return new LocalFileStore(config.filesDirectory);
  const { S3FileStore } = require('./s3-file-store') as typeof import('./s3-file-store');
  return new S3FileStore(config.s3);
}
