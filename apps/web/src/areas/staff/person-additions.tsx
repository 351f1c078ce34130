import { Button, Group, Modal, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { localText } from '../../lib/format';
import { DayField } from '../../parts/day-field';
import { Picker } from '../../parts/picker';
import { ProblemNote } from '../../parts/problem-note';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { useHasRole } from '../../session/session';
import { STANDARDS, standardName } from '../../lib/standards';
import { COMPETENCE_FUNCTIONS, CONFLICT_KINDS } from './person-types';

interface AdditionProps { label: string; opened: boolean; open: () => void; close: () => void; saving: boolean; error: unknown; onSubmit: React.FormEventHandler<HTMLFormElement>; children: ReactNode }

/** A button that opens a small form. */
function Addition({ label, opened, open, close, saving, error, onSubmit, children }: AdditionProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>{label}</Button>
      <Modal opened={opened} onClose={close} title={label} size="lg">
        <form onSubmit={onSubmit}>
          <Stack>
            {children}
            <ProblemNote error={error} />
            <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button type="submit" loading={saving}>{t('common:action.add')}</Button></Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

export function AddCompetence({ personId }: { personId: string }) {
  const { t } = useTranslation('staff');
  const [opened, setOpened] = useState(false);
  const may = useHasRole('technical_manager');
  const form = useForm({ initialValues: { standard: STANDARDS[0] as string, function: 'audit' as Answer<'AddCompetenceDto'>['function'], sectorCodes: [] as string[], validFrom: '', validTo: null as string | null, evidence: '' } });
  const { save, saving, error, errors } = useSave({
    save: (values: typeof form.values, key) => ask(api.POST('/api/people/{id}/competences', { params: { path: { id: personId } }, body: { ...values, sectorCodes: values.sectorCodes.map(Number) }, ...under(key) })),
    touches: [['person', personId]], done: () => { setOpened(false); form.reset(); },
  });
  useShownErrors(form, errors);
  if (!may) return null;
  return (
    <Addition label={t('staff:person.addCompetence')} opened={opened} open={() => setOpened(true)} close={() => setOpened(false)} saving={saving} error={error} onSubmit={form.onSubmit(save)}>
      <Select label={t('staff:person.standard')} required data={STANDARDS.map((value) => ({ value, label: standardName(value) }))} {...form.getInputProps('standard')} />
      <Select label={t('staff:person.function')} required data={COMPETENCE_FUNCTIONS.map((value) => ({ value, label: t(`staff:function.${value}`) }))} {...form.getInputProps('function')} />
      <TagsInput label={t('staff:person.sectors')} description={t('staff:person.sectorsHint')} {...form.getInputProps('sectorCodes')} />
      <Group grow align="flex-start"><DayField label={t('staff:person.from')} required {...form.getInputProps('validFrom')} /><DayField label={t('staff:person.to')} {...form.getInputProps('validTo')} /></Group>
      <Textarea label={t('staff:person.evidence')} required maxLength={4000} {...form.getInputProps('evidence')} />
    </Addition>
  );
}

export function AddConflict({ personId }: { personId: string }) {
  const { t } = useTranslation('staff');
  const [opened, setOpened] = useState(false);
  const may = useHasRole('technical_manager', 'quality_manager', 'planner', 'auditor');
  const form = useForm({ initialValues: { organisationId: null as string | null, kind: 'consultancy' as Answer<'AddConflictDto'>['kind'], description: '', endedOn: null as string | null } });
  const { save, saving, error, errors } = useSave({
    save: (values: typeof form.values, key) => ask(api.POST('/api/people/{id}/conflicts', { params: { path: { id: personId } }, body: values, ...under(key) })), touches: [['person', personId]], done: () => { setOpened(false); form.reset(); },
  });
  useShownErrors(form, errors);
  if (!may) return null;
  return (
    <Addition label={t('staff:person.addConflict')} opened={opened} open={() => setOpened(true)} close={() => setOpened(false)} saving={saving} error={error} onSubmit={form.onSubmit(save)}>
      <Picker label={t('staff:person.client')} path="/api/organisations" value={form.values.organisationId} toOption={(row) => ({ value: row.id, label: localText(row.legalName) })} onChange={(id) => form.setFieldValue('organisationId', id)} error={form.errors.organisationId} />
      <Select label={t('staff:person.kind')} required data={CONFLICT_KINDS.map((value) => ({ value, label: t(`staff:conflict.${value}`) }))} {...form.getInputProps('kind')} />
      <Textarea label={t('staff:person.description')} required maxLength={4000} {...form.getInputProps('description')} />
      <DayField label={t('staff:person.endedOn')} description={t('staff:person.endedOnHint')} {...form.getInputProps('endedOn')} />
    </Addition>
  );
}

export function AddAbsence({ personId }: { personId: string }) {
  const { t } = useTranslation('staff');
  const [opened, setOpened] = useState(false);
  const may = useHasRole('planner', 'technical_manager', 'auditor');
  const form = useForm({ initialValues: { fromOn: '', toOn: '', reason: '' } });
  const { save, saving, error, errors } = useSave({
    save: (values: typeof form.values, key) => ask(api.POST('/api/people/{id}/absences', { params: { path: { id: personId } }, body: values, ...under(key) })), touches: [['person', personId]], done: () => { setOpened(false); form.reset(); },
  });
  useShownErrors(form, errors);
  if (!may) return null;
  return (
    <Addition label={t('staff:person.addAbsence')} opened={opened} open={() => setOpened(true)} close={() => setOpened(false)} saving={saving} error={error} onSubmit={form.onSubmit(save)}>
      <Group grow align="flex-start"><DayField label={t('staff:person.from')} required {...form.getInputProps('fromOn')} /><DayField label={t('staff:person.to')} required {...form.getInputProps('toOn')} /></Group>
      <TextInput label={t('staff:person.reason')} required maxLength={300} {...form.getInputProps('reason')} />
    </Addition>
  );
}
