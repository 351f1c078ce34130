import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPath, QueryOf, RowOf } from '../../api/lists';
import { formatNumber } from '../../lib/format';
import { downloadCsv } from '../csv';
import { EXPORT_MOST, readAll } from '../read-all';
import type { Column } from './column';

interface ExportOf<Path extends ListPath> { name: string; path: Path; query: QueryOf<Path>; columns: readonly Column<RowOf<Path>>[]; selected: readonly RowOf<Path>[] }

/** Hands the chosen rows, or all that the filter finds, to the browser as a file. `count`: how many have been read, null while nobody exports. */
export function useExport<Path extends ListPath>({ name, path, query, columns, selected }: ExportOf<Path>) {
  const { t } = useTranslation();
  const [count, setCount] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const start = async (): Promise<void> => {
    setCount(0);
    setError(null);
    try {
      const all = selected.length > 0 ? selected : await readAll(path, query, setCount);
      downloadCsv(`${name}.csv`, [columns.map(({ header }) => header), ...all.map((row) => columns.map((column) => column.text(row)))]);
      if (all.length >= EXPORT_MOST) notifications.show({ message: t('common:table.exportCut', { count: all.length, shown: formatNumber(all.length) }), color: 'ochre', autoClose: false, closeButtonProps: { 'aria-label': t('common:action.close') } });
    } catch (problem) {
      setError(problem);
    } finally {
      setCount(null);
    }
  };
  return { count, error, start: () => void start() };
}
