import { Box, Group, Paper, Skeleton, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListPath, type QueryOf, readPage, type RowOf } from '../api/lists';
import { formatNumber } from '../lib/format';
import classes from './parts.module.css';
import { SavedViews } from './saved-views';
import { Empty, Failed } from './states';
import { ChoiceBox } from './table/choice-box';
import type { Column, Filter } from './table/column';
import { HeaderCell } from './table/header-cell';
import { Pager } from './table/pager';
import { Rows } from './table/rows';
import { SearchField } from './table/search-field';
import { ColumnsMenu, ExportButton, Filters } from './table/toolbar';
import { useChosen } from './table/use-chosen';
import { useColumns } from './table/use-columns';
import { useExport } from './table/use-export';
import { heldBy, type ListAddress, useListAddress } from './table/use-list-address';

export type { Column, Filter } from './table/column';

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

const PAGE = 50;

/** Table over a keyed list of the API. Filter, sort and page stand in the address bar, so that a link shows the same rows. */
export function DataTable<Path extends ListPath>({ name, path, query, columns, filters = [], searchLabel, rowId, rowName, empty, bulk, views = false }: DataTableProps<Path>) {
  const { t } = useTranslation();
  const place = useListAddress(filters);
  const { address, wanted, filtered, cleared } = place;
  const { chosen, clear, toggle, choose } = useChosen();
  const { go: leave } = place;
  const go: ListAddress['go'] = useCallback((change, keepPage) => { clear(); leave(change, keepPage); }, [clear, leave]);
  const { visible, shown, toggled } = useColumns(name, columns, address.columns);
  const asked = { ...query, ...wanted, after: address.after, limit: PAGE };
  const list = useQuery({ queryKey: [path, asked], queryFn: ({ signal }) => readPage(path, asked, signal), placeholderData: keepPreviousData });
  const rows = list.data?.items ?? [];
  const selected = rows.filter((row) => chosen.has(rowId(row)));
  const file = useExport({ name, path, query: { ...query, ...wanted }, columns: shown, selected });

  return (
    <Paper>
      <Group p="sm" gap="xs" align="flex-end" className="no-print">
        {views ? <SavedViews list={name} now={{ search: heldBy(wanted), columns: visible }} open={(view) => go({ ...cleared, ...view.search, columns: view.columns.join(',') })} /> : null}
        {searchLabel ? <SearchField label={searchLabel} value={address.text ?? ''} onChange={(text) => go({ text: text || undefined })} /> : null}
        <Filters filters={filters} list={place} go={go} />
        <Group gap={4} ml="auto">
          {bulk && selected.length > 0 ? <><Text size="sm">{t('common:table.chosen', { count: selected.length })}</Text>{bulk(selected, clear)}</> : null}
          <ColumnsMenu columns={columns} visible={visible} toggle={(id) => go(toggled(id), true)} />
          <ExportButton running={file.count !== null} ofChosen={selected.length > 0} start={file.start} />
        </Group>
      </Group>
      {file.count ? <Text size="sm" c="dimmed" px="sm" pb="xs" role="status">{t('common:table.exporting', { count: file.count, shown: formatNumber(file.count) })}</Text> : null}
      {file.error ? <Failed error={file.error} /> : null}
      {list.isError && !list.data ? <Failed error={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Box p="md" role="status" aria-label={t('common:state.loading')}>{Array.from({ length: 8 }, (_, line) => <Skeleton key={line} height={18} my={10} />)}</Box> : null}
      {list.data && rows.length === 0 ? (filtered ? <Empty title={t('common:table.nothing')} text={t('common:table.nothingText')} /> : <Empty {...empty} />) : null}
      {rows.length > 0 ? (
        <div className={classes.tableWrap} data-former={list.isPlaceholderData || undefined} aria-busy={list.isFetching}>
          <table className={classes.table}>
            <thead>
              <tr>
                {bulk ? <th scope="col"><ChoiceBox label={t('common:table.chooseAll')} checked={selected.length === rows.length} some={selected.length > 0 && selected.length < rows.length} onChange={(all) => choose(all ? rows.map(rowId) : [])} /></th> : null}
                {shown.map((column) => <HeaderCell key={column.id} column={column} sort={address.sort} onSort={(sort) => go({ sort })} />)}
              </tr>
            </thead>
            <Rows rows={rows} rowId={rowId} rowName={rowName} columns={shown} chosen={chosen} toggle={bulk ? toggle : undefined} />
          </table>
        </div>
      ) : null}
      <Pager count={rows.length} after={address.after} next={list.data?.next} go={go} />
    </Paper>
  );
}
