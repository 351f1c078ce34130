import { ActionIcon, Button, Menu, Select } from '@mantine/core';
import { IconColumns3, IconDownload, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../parts.module.css';
import type { Column, Filter } from './column';
import type { ListAddress } from './use-list-address';

/** Drawn again only when its own value changes. */
const Choice = memo(function Choice({ filter: { id, label, options }, value, go }: { filter: Filter; value: string | undefined; go: ListAddress['go'] }) {
  return <Select aria-label={label} placeholder={label} data={[...options]} value={value ?? null} clearable className={classes.filter} onChange={(chosen) => go({ [id]: chosen ?? undefined })} />;
});

/** A choice for each filter, and one button that takes them all out. */
export function Filters({ filters, list: { address, filtered, cleared }, go }: { filters: readonly Filter[]; list: ListAddress; go: ListAddress['go'] }) {
  const { t } = useTranslation();
  return (
    <>
      {filters.map((filter) => <Choice key={filter.id} filter={filter} value={address[filter.id]} go={go} />)}
      {filtered ? <Button variant="subtle" size="sm" leftSection={<IconX size={14} />} onClick={() => go(cleared)}>{t('common:table.clear')}</Button> : null}
    </>
  );
}

/** Which columns show; the first always does. */
export function ColumnsMenu<Row>({ columns, visible, toggle }: { columns: readonly Column<Row>[]; visible: readonly string[]; toggle: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target><ActionIcon variant="default" size="lg" aria-label={t('common:table.columns')}><IconColumns3 size={17} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {columns.slice(1).map((column) => (
          <Menu.CheckboxItem key={column.id} checked={visible.includes(column.id)} onChange={() => toggle(column.id)}>{column.header}</Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function ExportButton({ running, ofChosen, start }: { running: boolean; ofChosen: boolean; start: () => void }) {
  const { t } = useTranslation();
  return <ActionIcon variant="default" size="lg" loading={running} onClick={start} aria-label={ofChosen ? t('common:table.exportChosen') : t('common:table.export')}><IconDownload size={17} /></ActionIcon>;
}
