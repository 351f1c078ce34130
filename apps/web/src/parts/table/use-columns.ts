import { useMemo } from 'react';
import { rememberColumns, shownColumns } from '../chosen-columns';
import type { Column } from './column';
import type { Address } from './use-list-address';

/** Which columns show, and the address that shows one more or one less. */
export function useColumns<Row>(name: string, columns: readonly Column<Row>[], inAddress: string | undefined) {
  const held = shownColumns(name, columns, inAddress).join(',');
  return useMemo(() => {
    const visible = held.split(',');
    const toggled = (id: string): Address => {
      const next = columns.filter((column) => (column.id === id) !== visible.includes(column.id)).map((column) => column.id);
      rememberColumns(name, next);
      return { columns: next.join(',') };
    };
    return { visible, toggled, shown: columns.filter(({ id }) => visible.includes(id)) };
  }, [name, columns, held]);
}
