import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Settings } from '../config/config';
import { checkedKey, FileMissing, FileStore } from './file-store';

/** Files in a bucket of S3 or a compatible service. */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, endpoint, accessKeyId, secretAccessKey, forcePathStyle }: S3Settings) {
    super(join(tmpdir(), 'attesta-uploads'));
    this.bucket = bucket;
    this.client = new S3Client({
      region, forcePathStyle,
      ...(endpoint ? { endpoint } : {}),
      ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    });
  }

  async get(key: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: checkedKey(key) }));
      if (Body instanceof Readable) return Body;
    } catch (error) {
      if (error instanceof NoSuchKey) throw new FileMissing(key, { cause: error });
      throw error;
    }
    throw new FileMissing(key);
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: checkedKey(key) }));
  }

  protected async keep(path: string, key: string, mediaType: string): Promise<void> {
    const params = { Bucket: this.bucket, Key: checkedKey(key), Body: createReadStream(path), ContentType: mediaType };
    await new Upload({ client: this.client, params }).done();
  }
}
