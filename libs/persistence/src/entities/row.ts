import { CreateDateColumn, PrimaryColumn, VersionColumn } from 'typeorm';

/** What every changeable row has: a UUIDv7 (the caller may have made it) and a version that each change raises by one. */
export abstract class Row {
  @PrimaryColumn('uuid') id!: string;
  @VersionColumn({ default: 1 }) version!: number;
  /** Real time of the insert; the business moments of a case have columns of their own. */
  @CreateDateColumn({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
}
