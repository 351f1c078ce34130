import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../../api/client';
import { under } from '../../../../api/keys';
import type { Answer } from '../../../../api/shapes';
import { ProblemNote } from '../../../../parts/problem-note';
import { useSave } from '../../../../parts/use-save';
import type { CaseFile, Site } from '../../../case/types';
import { type Calculation, calculationsKey } from '../calculation';
import { FactorLines } from './factor-lines';
import { type Inputs, inputsFrom, openLines, requestOf } from './inputs';
import { LiveResult } from './live-result';
import { Sections } from './sections';
import { usePreview } from './use-preview';
import classes from './audit-time.module.css';

interface FormProps { file: CaseFile; sites: readonly Site[]; /** The newest that was kept: nothing is typed twice. */ last: Calculation | undefined; close: () => void }

/** Factors and conditions in, days out while one types; keeping them makes a numbered calculation with its steps. */
export function CalculationForm({ file, sites, last, close }: FormProps) {
  const { t } = useTranslation('case');
  const narrow = useMediaQuery('(max-width: 48em)');
  const [inputs, setInputs] = useState(() => inputsFrom(last?.inputs, { standards: file.standards, sites }));
  const [asked, setAsked] = useState(false);
  const request = requestOf(inputs);
  const preview = usePreview(file.id, request);
  const open = openLines(inputs);
  const { save, saving, error } = useSave({
    save: (body: Answer<'CalculateDto'>, key) => ask(api.POST('/api/cases/{id}/calculations', { params: { path: { id: file.id } }, ...under(key), body })),
    touches: [calculationsKey(file.id)], said: t('case:time.kept'), done: close,
  });
  const set = (patch: Partial<Inputs>): void => setInputs((now) => ({ ...now, ...patch }));
  const keep = (): void => {
    setAsked(true);
    if (open === 0) save({ ...request, justification: inputs.justification });
  };
  return (
    <Modal opened onClose={close} size="72rem" fullScreen={narrow} title={t('case:time.calculate')}>
      <div className={classes.form}>
        <Stack>
          {last ? <Text size="sm" c="dimmed">{t('case:time.asLast', { number: last.number })}</Text> : null}
          <div>
            <Text fw={600}>{t('case:time.factors')}</Text>
            <Text size="sm" c="dimmed" mb="xs">{t('case:time.factorsHint')}</Text>
            <FactorLines rows={inputs.factors} standards={file.standards} change={(factors) => set({ factors })} errors={preview.errors} asked={asked} />
          </div>
          <Sections file={file} sites={sites} inputs={inputs} set={set} preview={preview} asked={asked} />
          <Textarea label={t('case:time.justification')} description={t('case:time.justificationHint')} value={inputs.justification} maxLength={10_000} dir="auto" onChange={(event) => set({ justification: event.currentTarget.value })} />
        </Stack>
        <LiveResult preview={preview} open={open}>
          {asked && open > 0 ? <Text size="sm" c="var(--mantine-color-error)" role="alert">{t('case:time.finishLines')}</Text> : null}
          {preview.error ? null : <ProblemNote error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>{t('common:action.cancel')}</Button>
            <Button loading={saving} onClick={keep}>{t('case:time.keep')}</Button>
          </Group>
        </LiveResult>
      </div>
    </Modal>
  );
}
