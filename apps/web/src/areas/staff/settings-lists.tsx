import { Badge, Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack, Switch, Table, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { formatDay, formatInstant, localText } from '../../lib/format';
import { STANDARDS, standardName } from '../../lib/standards';
import { DayField } from '../../parts/day-field';
import { fromLocalText, LocalTextFields, toLocalText } from '../../parts/local-text-fields';
import { Section } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Empty, Loaded } from '../../parts/states';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { useHasRole } from '../../session/session';
import { PictureField } from './picture-field';

const standardOptions = STANDARDS.map((value) => ({ value, label: standardName(value) }));

function Dialogue({ title, close, onSubmit, saving, error, children }: { title: string; close: () => void; onSubmit: React.FormEventHandler<HTMLFormElement>; saving: boolean; error: unknown; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} title={title} size="lg">
      <form onSubmit={onSubmit}><Stack>{children}<ProblemNote error={error} /><Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button type="submit" loading={saving}>{t('common:action.save')}</Button></Group></Stack></form>
    </Modal>
  );
}

type Accreditation = Answer<'AccreditationDto'>;

/** R-REV-04: what the certification body is accredited for. */
export function Accreditations() {
  const { t } = useTranslation('staff');
  const may = useHasRole('technical_manager');
  const [open, setOpen] = useState<Accreditation | 'new' | null>(null);
  const rows = useQuery({ queryKey: ['accreditations'], queryFn: () => ask(api.GET('/api/accreditations')) });
  return (
    <Section flush title={t('staff:settings.tab.accreditations')} note={t('staff:settings.accreditationsNote')} action={may ? <Button size="xs" onClick={() => setOpen('new')}>{t('common:action.add')}</Button> : null}>
      <Loaded query={rows} isEmpty={(all) => all.length === 0} empty={<Empty title={t('staff:settings.noAccreditation')} text={t('staff:settings.noAccreditationText')} />}>
        {(all) => (
          <Table.ScrollContainer minWidth={560}><Table><Table.Tbody>
            {all.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td fw={600}>{standardName(row.standard)}</Table.Td><Table.Td>{row.body} {row.number}{row.symbolFileId ? <Text size="xs" c="dimmed">{t('staff:picture.withSymbol')}</Text> : null}</Table.Td>
                <Table.Td>{row.sectorCodes.length > 0 ? row.sectorCodes.join(', ') : t('staff:person.everySector')}</Table.Td>
                <Table.Td className="num">{formatDay(row.validFrom)} – {row.validTo ? formatDay(row.validTo) : t('staff:person.open')}</Table.Td>
                <Table.Td>{may ? <Button size="compact-sm" variant="default" onClick={() => setOpen(row)}>{t('common:action.edit')}</Button> : null}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody></Table></Table.ScrollContainer>
        )}
      </Loaded>
      {open ? <AccreditationForm row={open === 'new' ? null : open} close={() => setOpen(null)} /> : null}
    </Section>
  );
}

function AccreditationForm({ row, close }: { row: Accreditation | null; close: () => void }) {
  const { t } = useTranslation('staff');
  const form = useForm({ initialValues: { standard: row?.standard ?? STANDARDS[0], body: row?.body ?? '', number: row?.number ?? '', sectorCodes: (row?.sectorCodes ?? []).map(String), validFrom: row?.validFrom ?? '', validTo: row?.validTo ?? null, symbolFileId: row?.symbolFileId ?? null } });
  const { save, saving, error, errors } = useSave({
    save: (values: typeof form.values, key) => {
      const body = { ...values, sectorCodes: values.sectorCodes.map(Number) };
      return row ? ask(api.PUT('/api/accreditations/{id}', { params: { path: { id: row.id } }, body: { ...body, version: row.version }, ...under(key) })) : ask(api.POST('/api/accreditations', { body, ...under(key) }));
    },
    touches: [['accreditations']], done: close,
  });
  useShownErrors(form, errors);
  return (
    <Dialogue title={t('staff:settings.tab.accreditations')} close={close} onSubmit={form.onSubmit(save)} saving={saving} error={error}>
      <Select label={t('staff:person.standard')} required data={standardOptions} {...form.getInputProps('standard')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}><TextInput label={t('staff:settings.accreditationBody')} required {...form.getInputProps('body')} /><TextInput label={t('staff:settings.accreditationNumber')} required {...form.getInputProps('number')} /></SimpleGrid>
      <TagsInput label={t('staff:person.sectors')} description={t('staff:person.sectorsHint')} {...form.getInputProps('sectorCodes')} />
      <Group grow align="flex-start"><DayField label={t('staff:person.from')} required {...form.getInputProps('validFrom')} /><DayField label={t('staff:person.to')} {...form.getInputProps('validTo')} /></Group>
      <PictureField label={t('staff:picture.symbol')} description={t('staff:picture.symbolHint')} kind="accreditation_symbol" fileId={form.values.symbolFileId} mayChange onChange={(fileId) => form.setFieldValue('symbolFileId', fileId)} />
    </Dialogue>
  );
}


/** Audit time tables that the technical manager signed from the licensed copy. */
export function Tables() {
  const { t } = useTranslation('staff');
  const may = useHasRole('technical_manager');
  const [open, setOpen] = useState(false);
  const rows = useQuery({ queryKey: ['scheme-tables'], queryFn: () => ask(api.GET('/api/scheme-tables')) });
  return (
    <Section flush title={t('staff:settings.tab.tables')} note={t('staff:settings.tablesNote')} action={may ? <Button size="xs" onClick={() => setOpen(true)}>{t('staff:settings.signTable')}</Button> : null}>
      <Loaded query={rows} isEmpty={(all) => all.length === 0} empty={<Empty title={t('staff:settings.noTable')} text={t('staff:settings.noTableText')} />}>
        {(all) => <Table><Table.Tbody>{all.map((row) => <Table.Tr key={row.id}><Table.Td fw={600}>{row.scheme} {row.tableVersion}</Table.Td><Table.Td>{row.source}</Table.Td><Table.Td className="num">{formatDay(row.effectiveOn)}</Table.Td><Table.Td className="num">{formatInstant(row.signedAt)}</Table.Td></Table.Tr>)}</Table.Tbody></Table>}
      </Loaded>
      {open ? <TableForm close={() => setOpen(false)} /> : null}
    </Section>
  );
}

function TableForm({ close }: { close: () => void }) {
  const { t } = useTranslation('staff');
  const form = useForm({ initialValues: { scheme: 'SMS', tableVersion: '', effectiveOn: '', days: '', source: '' } });
  const { save, saving, error, errors } = useSave({
    save: ({ days, ...values }: typeof form.values, key) => ask(api.POST('/api/scheme-tables', { body: { ...values, days: days.split(/[\s,;]+/).filter(Boolean).map(Number) }, ...under(key) })), touches: [['scheme-tables']], done: close,
  });
  useShownErrors(form, errors);
  return (
    <Dialogue title={t('staff:settings.signTable')} close={close} onSubmit={form.onSubmit(save)} saving={saving} error={error}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}><Select label={t('staff:settings.scheme')} required data={['SMS', 'QMS', 'ISMS']} {...form.getInputProps('scheme')} /><TextInput label={t('staff:settings.tableVersion')} required {...form.getInputProps('tableVersion')} /></SimpleGrid>
      <DayField label={t('staff:settings.effectiveOn')} required {...form.getInputProps('effectiveOn')} />
      <Textarea label={t('staff:settings.days')} description={t('staff:settings.daysHint')} required {...form.getInputProps('days')} />
      <TextInput label={t('staff:settings.source')} required maxLength={1000} {...form.getInputProps('source')} />
    </Dialogue>
  );
}

type Factor = Answer<'FactorDto'>;

/** Factors of audit time on the certification body's list. */
export function Factors() {
  const { t } = useTranslation('staff');
  const may = useHasRole('technical_manager');
  const [open, setOpen] = useState<Factor | 'new' | null>(null);
  const rows = useQuery({ queryKey: ['factors'], queryFn: () => ask(api.GET('/api/factors')) });
  const clamps = useQuery({ queryKey: ['factors', 'clamps'], queryFn: () => ask(api.GET('/api/factors/clamps')) });
  const note = <>{t('staff:settings.factorsNote')}{clamps.data && clamps.data.files > 0 ? ` ${t('staff:settings.clamps', { ...clamps.data })}` : null}</>;
  return (
    <Section flush title={t('staff:settings.tab.factors')} note={note} action={may ? <Button size="xs" onClick={() => setOpen('new')}>{t('common:action.add')}</Button> : null}>
      <Loaded query={rows} isEmpty={(all) => all.length === 0} empty={<Empty title={t('staff:settings.noFactor')} />}>
        {(all) => (
          <Table.ScrollContainer minWidth={520}><Table><Table.Tbody>
            {all.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{row.scheme}</Table.Td><Table.Td><Text size="sm" fw={600}>{localText(row.label)}</Text><Text size="xs" c="dimmed">{row.code}</Text></Table.Td>
                <Table.Td className="num">{row.minPct} … {row.maxPct} %</Table.Td><Table.Td>{row.active ? null : <Badge color="gray">{t('staff:settings.inactive')}</Badge>}</Table.Td>
                <Table.Td>{may ? <Button size="compact-sm" variant="default" onClick={() => setOpen(row)}>{t('common:action.edit')}</Button> : null}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody></Table></Table.ScrollContainer>
        )}
      </Loaded>
      {open ? <FactorForm row={open === 'new' ? null : open} close={() => setOpen(null)} /> : null}
    </Section>
  );
}

function FactorForm({ row, close }: { row: Factor | null; close: () => void }) {
  const { t } = useTranslation('staff');
  const form = useForm({ initialValues: { scheme: row?.scheme ?? 'SMS', code: row?.code ?? '', label: fromLocalText(row?.label), minPct: row?.minPct ?? -10, maxPct: row?.maxPct ?? 10, active: row?.active ?? true } });
  const { save, saving, error, errors } = useSave({
    save: ({ scheme, code, label, ...rest }: typeof form.values, key) => {
      const body = { ...rest, label: toLocalText(label) };
      return row ? ask(api.PUT('/api/factors/{id}', { params: { path: { id: row.id } }, body: { ...body, version: row.version }, ...under(key) })) : ask(api.POST('/api/factors', { body: { ...body, scheme, code }, ...under(key) }));
    },
    touches: [['factors']], done: close,
  });
  useShownErrors(form, errors);
  return (
    <Dialogue title={t('staff:settings.tab.factors')} close={close} onSubmit={form.onSubmit(save)} saving={saving} error={error}>
      <SimpleGrid cols={2}><Select label={t('staff:settings.scheme')} disabled={row !== null} required data={['SMS', 'QMS', 'ISMS']} {...form.getInputProps('scheme')} /><TextInput label={t('staff:settings.code')} disabled={row !== null} required {...form.getInputProps('code')} /></SimpleGrid>
      <LocalTextFields label={t('staff:settings.label')} at="label" input={form.getInputProps} required />
      <SimpleGrid cols={2}><NumberInput label={t('staff:settings.minPct')} min={-100} max={200} suffix=" %" required {...form.getInputProps('minPct')} /><NumberInput label={t('staff:settings.maxPct')} min={-100} max={200} suffix=" %" required {...form.getInputProps('maxPct')} /></SimpleGrid>
      <Switch label={t('staff:settings.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
    </Dialogue>
  );
}
