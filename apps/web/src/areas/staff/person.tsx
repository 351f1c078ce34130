import { Badge, Button, Group, SimpleGrid, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import { formatDay, formatList, localText } from '../../lib/format';
import { DayField } from '../../parts/day-field';
import { LostRace } from '../../parts/lost-race';
import { Facts, Page, Section } from '../../parts/page';
import { ProblemNote } from '../../parts/problem-note';
import { Empty, Loaded } from '../../parts/states';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useSave } from '../../parts/use-save';
import { useShownErrors } from '../../parts/use-shown-errors';
import { standardName } from '../../lib/standards';
import { useHasRole, useSession } from '../../session/session';
import { AddAbsence, AddCompetence, AddConflict } from './person-additions';
import { BookedDays } from './person-calendar';
import type { PersonFile } from './person-types';

export function Person() {
  const { personId } = useParams({ strict: false }) as { personId: string };
  const person = useQuery({ queryKey: ['person', personId], queryFn: ({ signal }) => ask(api.GET('/api/people/{id}', { params: { path: { id: personId } }, signal })) });
  return <Loaded query={person} lines={8}>{(file) => <PersonPage file={file} />}</Loaded>;
}

export function PersonPage({ file }: { file: PersonFile }) {
  const { t } = useTranslation(['staff', 'words']);
  return (
    <Page title={file.name} eyebrow={t('staff:people.title')} note={file.roles.map((role) => t(`words:role.${role}`)).join(' · ')}>
      <Section title={t('staff:person.competence')} note={t('staff:person.competenceNote')} action={<AddCompetence personId={file.id} />} flush><Competences file={file} /></Section>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Section title={t('staff:person.conflicts')} note={t('staff:person.conflictsNote')} action={<AddConflict personId={file.id} />} flush><Conflicts file={file} /></Section>
        <Section title={t('staff:person.absences')} action={<AddAbsence personId={file.id} />} flush><Absences file={file} /></Section>
      </SimpleGrid>
      <Section title={t('staff:person.calendar')} note={t('staff:person.calendarNote')}><BookedDays file={file} /></Section>
      <Section title={t('staff:person.record')} note={t('staff:person.recordNote')}><Record file={file} /></Section>
    </Page>
  );
}

type RecordPath = `/api/${'competences' | 'conflicts' | 'absences'}/{id}`;

function RemoveButton({ path, id, personId, name }: { path: RecordPath; id: string; personId: string; name: string }) {
  const { t } = useTranslation('staff');
  const { save, saving, error } = useSave({ save: (_: null, key) => ask(api.DELETE(path, { params: { path: { id } }, ...under(key) })), touches: [['person', personId]], said: t('staff:person.removed') });
  return <><Button size="compact-xs" variant="subtle" loading={saving} onClick={() => save(null)} aria-label={t('staff:person.remove', { name })}>{t('common:action.remove')}</Button><ProblemNote error={error} /></>;
}

function Competences({ file }: { file: PersonFile }) {
  const { t } = useTranslation('staff');
  const { body } = useSession();
  const mayRemove = useHasRole('technical_manager');
  if (file.competences.length === 0) return <Empty title={t('staff:person.noCompetence')} text={t('staff:person.noCompetenceText')} />;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table className="cards">
        <Table.Thead><Table.Tr><Table.Th>{t('staff:person.standard')}</Table.Th><Table.Th>{t('staff:person.function')}</Table.Th><Table.Th>{t('staff:person.sectors')}</Table.Th><Table.Th>{t('staff:person.valid')}</Table.Th><Table.Th>{t('staff:person.evidence')}</Table.Th><Table.Th><span className="only-reader">{t('common:action.remove')}</span></Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {file.competences.map((row) => {
            const over = row.validTo !== null && row.validTo !== undefined && row.validTo < body.today;
            return (
              <Table.Tr key={row.id}>
                <Table.Td>{standardName(row.standard)}</Table.Td>
                <Table.Td data-label={t('staff:person.function')}>{t(`staff:function.${row.function}`)}</Table.Td>
                <Table.Td data-label={t('staff:person.sectors')}>{row.sectorCodes.length > 0 ? formatList(row.sectorCodes.map(String)) : t('staff:person.everySector')}</Table.Td>
                <Table.Td data-label={t('staff:person.valid')}>{formatDay(row.validFrom)} – {row.validTo ? formatDay(row.validTo) : t('staff:person.open')} {over ? <Badge color="clay">{t('staff:person.over')}</Badge> : null}</Table.Td>
                <Table.Td data-label={t('staff:person.evidence')}>{row.evidence}</Table.Td>
                <Table.Td>{mayRemove ? <RemoveButton path="/api/competences/{id}" id={row.id} personId={file.id} name={`${standardName(row.standard)} ${t(`staff:function.${row.function}`)}`} /> : null}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Conflicts({ file }: { file: PersonFile }) {
  const { t } = useTranslation('staff');
  const mayRemove = useHasRole('technical_manager', 'quality_manager');
  if (file.conflicts.length === 0) return <Empty title={t('staff:person.noConflict')} />;
  return (
    <Table>
      <Table.Tbody>
        {file.conflicts.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td><Text fw={550} size="sm">{t(`staff:conflict.${row.kind}`)}{row.organisationId ? <ClientName id={row.organisationId} /> : null}</Text><Text size="sm" className="prose">{row.description}</Text><Text size="xs" c="dimmed">{row.endedOn ? t('staff:person.ended', { day: formatDay(row.endedOn) }) : t('staff:person.lasts')}</Text></Table.Td>
            <Table.Td w={90}>{mayRemove ? <RemoveButton path="/api/conflicts/{id}" id={row.id} personId={file.id} name={t(`staff:conflict.${row.kind}`)} /> : null}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** With which client; an auditor reads the own description only, as other clients are not theirs to see. */
function ClientName({ id }: { id: string }) {
  const mayRead = useHasRole('technical_manager', 'quality_manager', 'planner', 'application_reviewer', 'administrator');
  const { data } = useQuery({ queryKey: ['organisation', id, 'name'], enabled: mayRead, queryFn: ({ signal }) => ask(api.GET('/api/organisations/{id}', { params: { path: { id } }, signal })) });
  return data ? <>: {localText(data.legalName)}</> : null;
}

function Absences({ file }: { file: PersonFile }) {
  const { t } = useTranslation('staff');
  const mayRemove = useHasRole('planner', 'technical_manager', 'auditor');
  if (file.absences.length === 0) return <Empty title={t('staff:person.noAbsence')} />;
  return (
    <Table>
      <Table.Tbody>
        {file.absences.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td className="num">{formatDay(row.fromOn)} – {formatDay(row.toOn)}</Table.Td><Table.Td>{row.reason}</Table.Td>
            <Table.Td w={90}>{mayRemove ? <RemoveButton path="/api/absences/{id}" id={row.id} personId={file.id} name={row.reason} /> : null}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const RECORD_FIELDS = ['qualification', 'training', 'experience', 'affiliations'] as const;
type RecordValues = Record<(typeof RECORD_FIELDS)[number] | 'phone', string> & { lastObservedOn: string | null };

const recordOf = (file: PersonFile): RecordValues => ({
  phone: file.phone ?? '', lastObservedOn: file.lastObservedOn, qualification: file.record.qualification ?? '', training: file.record.training ?? '',
  experience: file.record.experience ?? '', affiliations: file.record.affiliations ?? '',
});

function Record({ file }: { file: PersonFile }) {
  const { t } = useTranslation('staff');
  const mayChange = useHasRole('technical_manager', 'quality_manager', 'administrator');
  const [version, setVersion] = useState(file.version);
  const [theirs, setTheirs] = useState<PersonFile | null>(null);
  const form = useForm({ initialValues: recordOf(file) });
  const { save, saving, error, errors, reset } = useSave({
    save: async ({ phone, lastObservedOn, ...record }: RecordValues, key) => {
      try {
        return await ask(api.PUT('/api/people/{id}', { params: { path: { id: file.id } }, body: { version, phone: phone || null, lastObservedOn, record }, ...under(key) }));
      } catch (failed) {
        setTheirs(await ask(api.GET('/api/people/{id}', { params: { path: { id: file.id } } })));
        throw failed;
      }
    },
    touches: [['person', file.id]], done: (saved) => { setVersion(saved.version); form.setInitialValues(recordOf(saved)); form.resetDirty(recordOf(saved)); },
  });
  // Read anew in the background: a form that nobody has touched follows, what somebody is typing stays.
  useEffect(() => {
    if (form.isDirty() || file.version === version) return;
    form.setInitialValues(recordOf(file));
    form.setValues(recordOf(file));
    setVersion(file.version);
    // What the form holds is read, not waited for: only a newer file counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [file.version]);
  useShownErrors(form, errors);
  if (!mayChange) return <Facts columns={2} items={[...RECORD_FIELDS.map((field): [string, string] => [t(`staff:person.${field}`), file.record[field] ?? '–']), [t('staff:person.lastObserved'), formatDay(file.lastObservedOn)]]} />;
  const now = theirs ? recordOf(theirs) : null;
  const differing = now ? RECORD_FIELDS.filter((field) => now[field] !== form.values[field]).map((field) => ({ label: t(`staff:person.${field}`), mine: form.values[field], theirs: now[field] })) : [];
  return (
    <form onSubmit={form.onSubmit(save)}>
      <UnsavedGuard when={form.isDirty() && !saving} />
      <LostRace error={error} fields={differing} keepMine={() => { if (theirs) setVersion(theirs.version); reset(); }} takeTheirs={() => { if (theirs) { form.setValues(recordOf(theirs)); setVersion(theirs.version); } reset(); }} />
      <Stack>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          {RECORD_FIELDS.map((field) => <Textarea key={field} label={t(`staff:person.${field}`)} maxLength={10_000} {...form.getInputProps(field)} />)}
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DayField label={t('staff:person.lastObserved')} {...form.getInputProps('lastObservedOn')} />
          <TextInput label={t('staff:person.phone')} {...form.getInputProps('phone')} />
        </SimpleGrid>
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button type="submit" loading={saving} disabled={!form.isDirty()}>{t('common:action.save')}</Button></Group>
      </Stack>
    </form>
  );
}
