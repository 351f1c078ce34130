import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from './sheet';

/** An account that nobody gave a role yet. */
export function Welcome() {
  const { t } = useTranslation('auth');
  return <Sheet title={t('auth:welcome.title')}><Text>{t('auth:welcome.noRole')}</Text></Sheet>;
}
