import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reasoned } from './inputs';
import classes from './audit-time.module.css';

/** Sentences against one line, by its field. */
export type Faults = Readonly<Record<string, string>>;

/** What is said against a number with its reason. */
export const faultsOf = (name: string, errors: Faults): Faults => {
  const [number, reason] = [errors[name] ?? errors[`${name}.pct`] ?? errors[`${name}.initialDays`], errors[`${name}.reason`]];
  return { ...(number && { number }), ...(reason && { reason }) };
};

/** Lines of one kind, and a button for one more. */
export function Lines<Row>({ rows, change, add, blank, children }: { rows: readonly Row[]; change: (rows: Row[]) => void; add: string; blank: Row; children: (row: Row, index: number, set: (patch: Partial<Row>) => void) => ReactNode }) {
  const { t } = useTranslation();
  const set = (index: number) => (patch: Partial<Row>): void => change(rows.map((row, at) => (at === index ? { ...row, ...patch } : row)));
  return (
    <Stack gap="xs">
      {rows.map((row, index) => (
        <div key={index} className={classes.line}>
          {children(row, index, set(index))}
          <ActionIcon variant="subtle" size="lg" mt={22} onClick={() => change(rows.filter((_, at) => at !== index))} aria-label={t('common:action.remove')}><IconTrash size={17} /></ActionIcon>
        </div>
      ))}
      <div><Button size="xs" variant="default" onClick={() => change([...rows, blank])}>{add}</Button></div>
    </Stack>
  );
}

/** The reason that every number needs. `asked`: the person wanted to keep the calculation without it. */
export function WhyField({ value, change, error, asked, required = true }: { value: string; change: (value: string) => void; error?: string; asked: boolean; required?: boolean }) {
  const { t } = useTranslation('case');
  const lacking = asked && required && value.trim() === '' ? t('case:time.sayWhy') : undefined;
  return <TextInput className={classes.why} label={t('case:time.why')} required={required} value={value} maxLength={4000} error={error ?? lacking} dir="auto" onChange={(event) => change(event.currentTarget.value)} />;
}

/** A choice without which a line does not count. */
export function ChoiceField({ label, data, value, change, error, asked, description }: { label: string; data: readonly { value: string; label: string }[]; value: string; change: (value: string) => void; error?: string; asked: boolean; description?: string }) {
  const { t } = useTranslation('case');
  return <Select className={classes.choice} label={label} required searchable description={description || undefined} inputWrapperOrder={['label', 'input', 'description', 'error']} data={data} value={value || null} nothingFoundMessage={t('case:time.nothingToChoose')} error={error ?? (asked && value === '' ? t('case:time.choose') : undefined)} onChange={(next) => change(next ?? '')} />;
}

/** One number with its reason; 0 is none. */
export function ReasonedNumber({ label, hint, row, max, step = 1, change, faults, asked }: { label: string; hint: string; row: Reasoned; max: number; step?: number; change: (row: Reasoned) => void; faults: Faults; asked: boolean }) {
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>{hint}</Text>
      <Group align="flex-start" gap="xs" wrap="wrap">
        <NumberInput className={classes.number} label={label} min={0} max={max} step={step} value={row.value} error={faults['number']} onChange={(value) => change({ ...row, value: Number(value) || 0 })} />
        <WhyField value={row.reason} required={row.value > 0} error={faults['reason']} asked={asked} change={(reason) => change({ ...row, reason })} />
      </Group>
    </div>
  );
}
