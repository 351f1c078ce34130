import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before a page with unsaved text is left. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({ shouldBlockFn: () => when, enableBeforeUnload: () => when, withResolver: true });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={t('common:unsaved.title')}>
      <Text>{t('common:unsaved.text')}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" color="clay" onClick={() => proceed?.()}>{t('common:unsaved.leave')}</Button>
        <Button data-autofocus onClick={() => reset?.()}>{t('common:unsaved.stay')}</Button>
      </Group>
    </Modal>
  );
}
