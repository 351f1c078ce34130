import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../parts.module.css';
import { ChoiceBox } from './choice-box';
import type { Column } from './column';

interface RowProps<Row> {
  row: Row; id: string; columns: readonly Column<Row>[]; chosen: boolean;
  /** What its box for choosing is called, and what that does; left out where rows are not chosen. */
  label?: (row: Row) => string;
  toggle?: (id: string) => void;
}

function TableRow<Row>({ row, id, columns, chosen, label, toggle }: RowProps<Row>) {
  return (
    <tr data-selected={chosen || undefined}>
      {toggle && label ? <td className={classes.choose}><ChoiceBox label={label(row)} checked={chosen} onChange={() => toggle(id)} /></td> : null}
      {columns.map((column, index) => <td key={column.id} data-label={column.header} data-numeric={column.numeric || undefined} data-first={index === 0 || undefined}><div>{column.cell(row)}</div></td>)}
    </tr>
  );
}

/** Drawn again only when its own row, its choice or the columns change: a table is drawn several times while somebody filters it. */
const KeptRow = memo(TableRow) as typeof TableRow;

interface RowsProps<Row> {
  rows: readonly Row[]; rowId: (row: Row) => string; rowName: (row: Row) => string; columns: readonly Column<Row>[]; chosen: ReadonlySet<string>;
  toggle?: (id: string) => void;
}

export function Rows<Row>({ rows, rowId, rowName, columns, chosen, toggle }: RowsProps<Row>) {
  const { t } = useTranslation();
  const label = useCallback((row: Row) => t('common:table.choose', { name: rowName(row) }), [t, rowName]);
  return <tbody>{rows.map((row) => <KeptRow key={rowId(row)} row={row} id={rowId(row)} columns={columns} chosen={chosen.has(rowId(row))} label={toggle && label} toggle={toggle} />)}</tbody>;
}
