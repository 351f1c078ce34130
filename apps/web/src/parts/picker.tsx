import { Loader, Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListPath, type QueryOf, readPage, type RowOf } from '../api/lists';


interface PickerProps<Path extends ListPath> extends Omit<SelectProps, 'data' | 'onChange' | 'value'> {
  path: Path;
  query?: QueryOf<Path>;
  /** The chosen id, and its name for the time before the list is read. */
  value: string | null;
  chosenName?: string;
  toOption: (row: RowOf<Path>) => { value: string; label: string; disabled?: boolean };
  onChange: (id: string | null, row: RowOf<Path> | null) => void;
}

/** Picks a person or an organisation by typing part of the name; the server searches. */
export function Picker<Path extends ListPath>({ path, query, value, chosenName, toOption, onChange, ...select }: PickerProps<Path>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 200);
  const found = useQuery({
    queryKey: [path, 'pick', query, wanted], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => readPage(path, { ...query, text: wanted, limit: 30 }, signal),
  });
  const rows = found.data?.items ?? [];
  const options = rows.map(toOption);
  const data = value && chosenName && !options.some((option) => option.value === value) ? [{ value, label: chosenName }, ...options] : options;
  return (
    <Select
      {...select} data={data} value={value} searchable clearable={select.clearable ?? !select.required}
      filter={({ options: all }) => all} onSearchChange={setText} nothingFoundMessage={found.isError ? t('common:state.failed') : t('common:picker.none')}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      onChange={(id) => onChange(id, rows.find((row) => toOption(row).value === id) ?? null)}
    />
  );
}
