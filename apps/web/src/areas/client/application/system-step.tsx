import { Fieldset, Group, Radio, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../parts/day-field';
import type { SystemRecord } from '../../case/types';
import type { Draft } from './draft';
import { Gaps, type StepProps } from './gaps';

export function SystemStep({ draft, change, gaps }: StepProps<Draft>) {
  const { t } = useTranslation('client');
  const { consultancy } = draft;
  return (
    <Stack gap="lg">
      <Gaps gaps={gaps} />
      <DayField label={t('client:system.start')} description={t('client:system.startHint')} withAsterisk maw={360} value={draft.operationStartOn} onChange={(day) => change({ operationStartOn: day })} />
      <Fieldset legend={t('client:system.internalAudit')}><RecordFields record={draft.internalAudit} withProvider change={(internalAudit) => change({ internalAudit })} /></Fieldset>
      <Fieldset legend={t('client:system.managementReview')}><RecordFields record={draft.managementReview} change={(managementReview) => change({ managementReview })} /></Fieldset>
      <Fieldset legend={t('client:consultancy.title')}>
        <Radio.Group label={t('client:consultancy.question')} withAsterisk value={consultancy === null ? '' : consultancy.given ? 'yes' : 'no'} onChange={(answer) => change({ consultancy: answer === 'yes' ? { given: true } : { given: false } })}>
          <Group mt="xs"><Radio value="no" label={t('client:consultancy.no')} /><Radio value="yes" label={t('client:consultancy.yes')} /></Group>
        </Radio.Group>
        {consultancy?.given ? (
          <SimpleGrid cols={{ base: 1, xs: 2 }} mt="sm">
            <TextInput label={t('client:consultancy.provider')} withAsterisk maxLength={300} value={consultancy.provider ?? ''} onChange={(event) => change({ consultancy: { ...consultancy, provider: event.currentTarget.value } })} />
            <DayField label={t('client:consultancy.ended')} description={t('client:consultancy.endedHint')} value={consultancy.endedOn ?? null} onChange={(day) => change({ consultancy: { ...consultancy, endedOn: day } })} />
            <Switch label={t('client:consultancy.related')} checked={consultancy.relatedToCb ?? false} onChange={(event) => change({ consultancy: { ...consultancy, relatedToCb: event.currentTarget.checked } })} />
          </SimpleGrid>
        ) : null}
      </Fieldset>
    </Stack>
  );
}

function RecordFields({ record, change, withProvider = false }: { record: SystemRecord | null; change: (record: SystemRecord | null) => void; withProvider?: boolean }) {
  const { t } = useTranslation('client');
  const now: SystemRecord = record ?? { finishedOn: '' };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <DayField label={t('client:system.finished')} withAsterisk value={now.finishedOn || null} onChange={(day) => change(day ? { ...now, finishedOn: day } : null)} />
      <TextInput label={t('client:system.covered')} maxLength={2000} value={now.scope ?? ''} onChange={(event) => change({ ...now, scope: event.currentTarget.value })} />
      {withProvider ? <TextInput label={t('client:system.provider')} description={t('client:system.providerHint')} maxLength={300} value={now.provider ?? ''} onChange={(event) => change({ ...now, provider: event.currentTarget.value })} /> : null}
      {withProvider && now.provider ? <Switch mt="lg" label={t('client:consultancy.related')} checked={now.providerRelatedToCb ?? false} onChange={(event) => change({ ...now, providerRelatedToCb: event.currentTarget.checked })} /> : null}
    </SimpleGrid>
  );
}
