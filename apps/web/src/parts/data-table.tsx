import { ActionIcon, Box, Button, Checkbox, Group, Menu, Paper, Select, Skeleton, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowDown, IconArrowUp, IconArrowsSort, IconColumns3, IconDownload, IconSearch, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListPath, type QueryOf, readPage, type RowOf } from '../api/lists';
import { formatNumber } from '../lib/format';
import classes from './parts.module.css';
import { Empty, Failed } from './states';
import { rememberColumns, shownColumns } from './chosen-columns';
import { downloadCsv } from './csv';
import { EXPORT_MOST, readAll } from './read-all';
import { SavedViews } from './saved-views';

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

interface DataTableProps<Path extends ListPath, Row = RowOf<Path>> {
  /** Names the table for the remembered column choice and the export's file. */
  name: string;
  path: Path;
  query?: QueryOf<Path>;
  columns: readonly Column<Row>[];
  filters?: readonly Filter<string & keyof QueryOf<Path>>[];
  searchLabel?: string;
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  empty: { title: string; text?: string; action?: ReactNode };
  /** Buttons for chosen rows. */
  bulk?: (rows: readonly Row[], clear: () => void) => ReactNode;
  /** Whether a person may keep views of it under names. */
  views?: boolean;
}

type Address = Record<string, string | undefined>;
const PAGE = 50;

/** Table over a keyed list of the API. Filter, sort and page stand in the address bar, so that a link shows the same rows. */
export function DataTable<Path extends ListPath>({ name, path, query, columns, filters = [], searchLabel, rowId, rowName, empty, bulk, views = false }: DataTableProps<Path>) {
  const { t } = useTranslation();
  const address = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const visible = shownColumns(name, columns, address.columns);
  const [exported, setExported] = useState<number | null>(null);
  const [exportError, setExportError] = useState<unknown>(null);

  const wanted = Object.fromEntries([...filters.map(({ id }) => id), 'text', 'sort'].map((id) => [id, address[id]]));
  const asked = { ...query, ...wanted, after: address.after, limit: PAGE };
  const list = useQuery({ queryKey: [path, asked], queryFn: ({ signal }) => readPage(path, asked, signal), placeholderData: keepPreviousData });

  const go = (change: Address, keepPage = false): void => {
    setChosen(new Set());
    void navigate({ to: '.', search: (now: Address) => ({ ...now, ...(keepPage ? {} : { after: undefined }), ...change }), replace: !keepPage });
  };
  const rows = list.data?.items ?? [];
  const shown = columns.filter(({ id }) => visible.includes(id));
  const filtered = Object.values(wanted).some(Boolean);
  const selected = rows.filter((row) => chosen.has(rowId(row)));

  const toggleColumn = (id: string): void => {
    const next = columns.filter((column) => (column.id === id) !== visible.includes(column.id)).map((column) => column.id);
    rememberColumns(name, next);
    go({ columns: next.join(',') }, true);
  };
  const exportShown = async (): Promise<void> => {
    setExported(0);
    setExportError(null);
    try {
      const all = selected.length > 0 ? selected : await readAll(path, { ...query, ...wanted }, setExported);
      downloadCsv(`${name}.csv`, [shown.map(({ header }) => header), ...all.map((row) => shown.map((column) => column.text(row)))]);
      if (all.length >= EXPORT_MOST) notifications.show({ message: t('common:table.exportCut', { count: all.length, shown: formatNumber(all.length) }), color: 'ochre', autoClose: false, closeButtonProps: { 'aria-label': t('common:action.close') } });
    } catch (error) {
      setExportError(error);
    } finally {
      setExported(null);
    }
  };

  return (
    <Paper>
      <Group p="sm" gap="xs" align="flex-end" className="no-print">
        {views ? <SavedViews list={name} now={{ search: heldBy(wanted), columns: visible }} open={(view) => go({ ...Object.fromEntries(Object.keys(wanted).map((id) => [id, undefined])), ...view.search, columns: view.columns.join(',') })} /> : null}
        {searchLabel ? <SearchField label={searchLabel} value={address.text ?? ''} onChange={(text) => go({ text: text || undefined })} /> : null}
        {filters.map((filter) => (
          <Select key={filter.id} aria-label={filter.label} placeholder={filter.label} data={[...filter.options]} value={address[filter.id] ?? null} clearable className={classes.filter} onChange={(value) => go({ [filter.id]: value ?? undefined })} />
        ))}
        {filtered ? <Button variant="subtle" size="sm" leftSection={<IconX size={14} />} onClick={() => go(Object.fromEntries(Object.keys(wanted).map((id) => [id, undefined])))}>{t('common:table.clear')}</Button> : null}
        <Group gap={4} ml="auto">
          {bulk && selected.length > 0 ? <>{<Text size="sm">{t('common:table.chosen', { count: selected.length })}</Text>}{bulk(selected, () => setChosen(new Set()))}</> : null}
          <Menu closeOnItemClick={false} position="bottom-end">
            <Menu.Target><ActionIcon variant="default" size="lg" aria-label={t('common:table.columns')}><IconColumns3 size={17} /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {columns.slice(1).map((column) => (
                <Menu.CheckboxItem key={column.id} checked={visible.includes(column.id)} onChange={() => toggleColumn(column.id)}>{column.header}</Menu.CheckboxItem>
              ))}
            </Menu.Dropdown>
          </Menu>
          <ActionIcon variant="default" size="lg" loading={exported !== null} onClick={() => void exportShown()} aria-label={selected.length > 0 ? t('common:table.exportChosen') : t('common:table.export')}><IconDownload size={17} /></ActionIcon>
        </Group>
      </Group>
      {exported ? <Text size="sm" c="dimmed" px="sm" pb="xs" role="status">{t('common:table.exporting', { count: exported, shown: formatNumber(exported) })}</Text> : null}
      {exportError ? <Failed error={exportError} /> : null}
      {list.isError && !list.data ? <Failed error={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Box p="md" role="status" aria-label={t('common:state.loading')}>{Array.from({ length: 8 }, (_, line) => <Skeleton key={line} height={18} my={10} />)}</Box> : null}
      {list.data && rows.length === 0 ? (filtered ? <Empty title={t('common:table.nothing')} text={t('common:table.nothingText')} /> : <Empty {...empty} />) : null}
      {rows.length > 0 ? (
        <div className={classes.tableWrap} style={{ opacity: list.isPlaceholderData ? 0.55 : 1 }} aria-busy={list.isFetching}>
          <table className={classes.table}>
            <thead>
              <tr>
                {bulk ? <th scope="col"><Checkbox size="xs" aria-label={t('common:table.chooseAll')} checked={selected.length === rows.length} indeterminate={selected.length > 0 && selected.length < rows.length} onChange={(event) => setChosen(new Set(event.currentTarget.checked ? rows.map(rowId) : []))} /></th> : null}
                {shown.map((column) => <HeaderCell key={column.id} column={column} sort={address.sort} onSort={(sort) => go({ sort })} />)}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={rowId(row)} data-selected={chosen.has(rowId(row)) || undefined}>
                  {bulk ? <td className={classes.choose}><Checkbox size="xs" aria-label={t('common:table.choose', { name: rowName(row) })} checked={chosen.has(rowId(row))} onChange={() => setChosen((now) => toggled(now, rowId(row)))} /></td> : null}
                  {shown.map((column, index) => <td key={column.id} data-label={column.header} data-numeric={column.numeric || undefined} data-first={index === 0 || undefined}><div>{column.cell(row)}</div></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {address.after || list.data?.next ? (
        <Group p="sm" justify="space-between" className="no-print">
          <Text size="sm" c="dimmed">{t('common:table.rows', { count: rows.length, shown: formatNumber(rows.length) })}</Text>
          <Group gap="xs">
            {address.after ? <Button variant="default" onClick={() => go({ after: undefined })}>{t('common:table.first')}</Button> : null}
            <Button variant="default" disabled={!list.data?.next} onClick={() => go({ after: list.data?.next ?? undefined }, true)}>{t('common:table.next')}</Button>
          </Group>
        </Group>
      ) : null}
    </Paper>
  );
}

/** What of the address holds something. */
const heldBy = (wanted: Address): Record<string, string> => Object.fromEntries(Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1])));

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** The pause after which somebody has stopped typing; it counts into the time that the rows take. */
const REST_MS = 120;

function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const tell = useDebouncedCallback((next: string) => { told.current = next; onChange(next); }, REST_MS);
  // A saved view or the browser's way back brings another text.
  useEffect(() => { if (value !== told.current) { told.current = value; setText(value); } }, [value]);
  return <TextInput aria-label={label} placeholder={label} leftSection={<IconSearch size={15} />} value={text} flex="1 1 14rem" maw={340} onChange={(event) => { setText(event.currentTarget.value); tell(event.currentTarget.value.trim()); }} />;
}

function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort: string | undefined; onSort: (sort: string | undefined) => void }) {
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
