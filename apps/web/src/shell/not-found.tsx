import { Button, Container } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty, Failed } from '../parts/states';

export function NotFound() {
  const { t } = useTranslation();
  return <Container size="sm" py="xl" component="main"><Empty order={1} title={t('common:state.notFound')} text={t('common:state.notFoundText')} action={<Button component="a" href="/">{t('shell:toHome')}</Button>} /></Container>;
}

/** A screen that broke, inside its area: the navigation stays. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  return <Failed error={error} retry={reset} />;
}
