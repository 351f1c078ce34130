import { ActionIcon, Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../api/client';
import { newId, under } from '../api/keys';
import { ProblemNote } from './problem-note';
import { useSave } from './use-save';

export interface ViewContent { search: Record<string, string>; columns: string[] }
interface SavedView extends ViewContent { id: string; version: number; list: string; name: string }

const viewsKey = (list: string) => ['saved-views', list] as const;
const asText = ({ search, columns }: ViewContent): string => JSON.stringify([Object.entries(search).sort(), columns]);

interface SavedViewsProps { list: string; now: ViewContent; open: (view: ViewContent) => void }

/** The person's own views of a list: open one, keep what shows now under a name, let one go. */
export function SavedViews({ list, now, open }: SavedViewsProps) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const views = useQuery({ queryKey: viewsKey(list), queryFn: ({ signal }) => ask(api.GET('/api/saved-views', { params: { query: { list } }, signal })) });
  const remove = useSave({ save: (view: SavedView, key) => ask(api.DELETE('/api/saved-views/{id}', { params: { path: { id: view.id } }, ...under(key) })), touches: [viewsKey(list)], said: t('common:views.removed') });
  const held = views.data ?? [];
  const current = held.find((view) => asText(view) === asText(now));
  return (
    <>
      <Menu position="bottom-start" width={280}>
        <Menu.Target><Button variant="default" leftSection={<IconBookmark size={16} />} maw={220}>{current?.name ?? t('common:views.title')}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{held.length === 0 ? t('common:views.none') : t('common:views.yours')}</Menu.Label>
          {held.map((view) => (
            <Group key={view.id} gap={0} wrap="nowrap">
              <Menu.Item fw={view === current ? 650 : undefined} onClick={() => open(view)}>{view.name}</Menu.Item>
              <ActionIcon variant="subtle" color="gray" size="lg" loading={remove.saving} aria-label={t('common:views.remove', { name: view.name })} onClick={() => remove.save(view)}><IconTrash size={15} /></ActionIcon>
            </Group>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconDeviceFloppy size={16} />} disabled={current !== undefined} onClick={() => setNaming(true)}>{t('common:views.save')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming ? <NameView list={list} now={now} held={held} close={() => setNaming(false)} /> : null}
    </>
  );
}

/** A name that is there already takes what shows now. */
function NameView({ list, now, held, close }: { list: string; now: ViewContent; held: readonly SavedView[]; close: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [id] = useState(newId);
  const same = held.find((view) => view.name === name.trim());
  const { save, saving, error, errors } = useSave({
    save: (wanted: string, key) => {
      const content = { name: wanted, search: now.search, columns: now.columns };
      return same ? ask(api.PUT('/api/saved-views/{id}', { params: { path: { id: same.id } }, body: { ...content, version: same.version }, ...under(key) })) : ask(api.POST('/api/saved-views', { body: { ...content, id, list }, ...under(key) }));
    },
    touches: [viewsKey(list)], done: close,
  });
  return (
    <Modal opened onClose={close} title={t('common:views.save')}>
      <form onSubmit={(event) => { event.preventDefault(); save(name.trim()); }}>
        <Stack>
          <TextInput label={t('common:views.name')} description={t('common:views.nameHint')} required maxLength={80} data-autofocus value={name} error={errors.name} onChange={(event) => setName(event.currentTarget.value)} />
          {same ? <Text size="sm" role="status">{t('common:views.replaces', { name: same.name })}</Text> : null}
          <ProblemNote error={errors.name ? null : error} />
          <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button type="submit" loading={saving} disabled={!name.trim()}>{t('common:action.save')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
