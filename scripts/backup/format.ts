/** First line of what a backup is; a reader refuses anything else. */
export const FORMAT = 'attesta-backup-1';

/** Schemas whose rows are the installation; the job queue is left out, since unfinished work is found again from the tables. */
export const SCHEMAS = ['public', 'auth'] as const;

export interface TableSummary { schema: string; name: string; columns: string[]; rows: number; /** Of the uncompressed lines, hex. */ sha256: string }
export interface FileSummary { key: string; sha256: string; size: number; mediaType: string }

/** Last entry of the archive, `manifest.json`: it holds what is known only after everything else was written. */
export interface Manifest {
  format: typeof FORMAT;
  madeAt: string;
  product: string;
  /** Names of the migrations that shaped these tables, in order. */
  migrations: string[];
  tables: TableSummary[];
  sequences: { schema: string; name: string; last: string; called: boolean }[];
  files: FileSummary[];
  /** What the installation was begun as and its session secret, when this machine's data folder holds them. */
  installation: Record<string, unknown> | null;
}

export const MANIFEST = 'manifest.json';
export const tableEntry = ({ schema, name }: Pick<TableSummary, 'schema' | 'name'>): string => `tables/${schema}.${name}.jsonl`;
export const fileEntry = (key: string): string => `files/${key}`;

export const quoted = (...names: string[]): string => names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.');
