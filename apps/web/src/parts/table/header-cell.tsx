import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import classes from '../parts.module.css';
import type { Column } from './column';

export function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort: string | undefined; onSort: (sort: string | undefined) => void }) {
  const direction = column.sort === undefined ? undefined : sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : 'none';
  if (!column.sort) return <th scope="col" data-numeric={column.numeric || undefined}>{column.header}</th>;
  const next = direction === 'none' ? column.sort : direction === 'ascending' && !column.oneWay ? `-${column.sort}` : undefined;
  const Icon = direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <th scope="col" aria-sort={direction} data-numeric={column.numeric || undefined}>
      <UnstyledButton className={classes.sort} onClick={() => onSort(next)}>{column.header}<Icon size={13} aria-hidden opacity={direction === 'none' ? 0.4 : 1} /></UnstyledButton>
    </th>
  );
}
