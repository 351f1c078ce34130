import { List, Popover, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './parts.module.css';

export interface WhyStep { text: ReactNode; value?: ReactNode; rule?: string }

/** A computed number or date; pressing it shows the steps that led to it, with rule and table. */
export function Why({ children, title, steps, source }: { children: ReactNode; title: string; steps: readonly WhyStep[]; source?: string }) {
  const { t } = useTranslation();
  if (steps.length === 0) return <>{children}</>;
  return (
    <Popover width={360} withArrow shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.why}>{children}<span className="only-reader">{t('common:why.label', { title })}</span></UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} mb="xs">{title}</Text>
        <List type="ordered" size="sm" spacing={6}>
          {steps.map((step, index) => (
            <List.Item key={index}>
              {step.text}{step.value !== undefined ? <Text component="span" fw={600} className="num"> {step.value}</Text> : null}
              {step.rule ? <Text size="xs" c="dimmed">{step.rule}</Text> : null}
            </List.Item>
          ))}
        </List>
        {source ? <Text size="xs" c="dimmed" mt="xs">{source}</Text> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
