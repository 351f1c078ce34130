import { Group, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { networkState } from '../api/network-state';

export function NetworkBanner() {
  const { t } = useTranslation();
  const reachable = useSyncExternalStore(networkState.subscribe, networkState.isReachable, networkState.isReachable);
  return (
    <div aria-live="assertive">
      {reachable ? null : (
        <Group gap="xs" px="md" py={6} bg="ochre.1" c="ochre.9" wrap="nowrap"><IconCloudOff size={18} aria-hidden /><Text size="sm" c="inherit">{t('shell:offline')}</Text></Group>
      )}
    </div>
  );
}
