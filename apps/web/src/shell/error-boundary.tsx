import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import i18next from 'i18next';

/** The last net: a broken screen says so and offers the way back; the browser's console keeps the details. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };
  static getDerivedStateFromError(error: Error): { error: Error } { return { error }; }
  override render(): ReactNode {
    return this.state.error ? <BrokenScreen /> : this.props.children;
  }
}

export function BrokenScreen() {
  return (
    <Container size="sm" py="xl">
      <Stack role="alert">
        <Title order={1}>{i18next.t('shell:broken.title')}</Title>
        <Text>{i18next.t('shell:broken.text')}</Text>
        <div><Button onClick={() => location.reload()}>{i18next.t('shell:broken.reload')}</Button></div>
      </Stack>
    </Container>
  );
}
