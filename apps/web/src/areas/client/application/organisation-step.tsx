import { Fieldset, SegmentedControl, SimpleGrid, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DESCRIPTIONS } from '../../case/types';
import type { Draft } from './draft';
import { Gaps, type StepProps } from './gaps';

/** The operational processes of ISO/IEC 20000-1, clause 8, whose operator is asked for (R-APP-10). */
const PROCESSES = ['8.2.3', '8.2.4', '8.2.5', '8.2.6', '8.3.2', '8.3.3', '8.3.4', '8.4.1', '8.4.2', '8.4.3', '8.5.1', '8.5.2', '8.5.3', '8.6.1', '8.6.2', '8.6.3', '8.7.1', '8.7.2', '8.7.3'] as const;

export function OrganisationStep({ draft, change, gaps }: StepProps<Draft>) {
  const { t } = useTranslation('client');
  const { representative, description } = draft;
  return (
    <Stack gap="lg">
      <Gaps gaps={gaps} />
      <Fieldset legend={t('client:representative.title')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('client:representative.name')} withAsterisk maxLength={200} value={representative.name} onChange={(event) => change({ representative: { ...representative, name: event.currentTarget.value } })} />
          <TextInput label={t('client:representative.position')} withAsterisk maxLength={200} value={representative.position} onChange={(event) => change({ representative: { ...representative, position: event.currentTarget.value } })} />
        </SimpleGrid>
        <TextInput mt="sm" label={t('client:representative.mandate')} description={t('client:representative.mandateHint')} withAsterisk maxLength={1000} value={representative.mandate} onChange={(event) => change({ representative: { ...representative, mandate: event.currentTarget.value } })} />
      </Fieldset>
      {DESCRIPTIONS.map((name) => (
        <Textarea key={name} label={t(`client:description.${name}`)} description={t(`client:descriptionHint.${name}`)} withAsterisk={name !== 'wishes'} maxLength={10_000} dir="auto" value={description[name] ?? ''} onChange={(event) => change({ description: { ...description, [name]: event.currentTarget.value } })} />
      ))}
      {draft.standards.some((id) => id.startsWith('iso20000')) ? <Operators draft={draft} change={change} /> : null}
    </Stack>
  );
}

function Operators({ draft, change }: Omit<StepProps<Draft>, 'gaps'>) {
  const { t } = useTranslation('client');
  const of = (clause: string) => draft.processOperators.find((row) => row.clause === clause) ?? { clause, operator: 'own' as const };
  const set = (clause: string, patch: Partial<Draft['processOperators'][number]>): void =>
    change({ processOperators: PROCESSES.map((each) => (each === clause ? { ...of(each), ...patch } : of(each))) });
  return (
    <div>
      <Text fw={550}>{t('client:operators.title')}</Text>
      <Text size="sm" c="dimmed" mb="xs">{t('client:operators.hint')}</Text>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {PROCESSES.map((clause) => {
            const row = of(clause);
            const name = t(`client:process.${clause.replaceAll('.', '_')}`);
            return (
              <Table.Tr key={clause} style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
                <Table.Td flex="1 1 14rem"><Text size="sm">{name} <Text component="span" c="dimmed" size="xs">{clause}</Text></Text></Table.Td>
                <Table.Td>
                  <SegmentedControl size="xs" aria-label={name} value={row.operator} onChange={(operator) => set(clause, { operator: operator as typeof row.operator })}
                    data={(['own', 'shared', 'other_party'] as const).map((value) => ({ value, label: t(`client:operators.${value}`) }))} />
                </Table.Td>
                {row.operator === 'own' ? null : <Table.Td><TextInput size="xs" aria-label={t('client:operators.party', { name })} placeholder={t('client:operators.who')} value={row.party ?? ''} maxLength={300} onChange={(event) => set(clause, { party: event.currentTarget.value })} /></Table.Td>}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
