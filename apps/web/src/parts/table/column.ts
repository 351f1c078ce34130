import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The same as plain text, for the export. */
  text: (row: Row) => string;
  /** Name that the API sorts by, where it does; `oneWay` where it does not turn the order round. */
  sort?: string;
  oneWay?: boolean;
  numeric?: boolean;
  /** Left out until somebody chooses it. */
  hidden?: boolean;
}

/** `id`: the parameter of the list. */
export interface Filter<Id extends string = string> { id: Id; label: string; options: readonly { value: string; label: string }[] }
