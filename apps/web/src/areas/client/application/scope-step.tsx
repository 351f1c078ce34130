import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, LANGUAGE_TAG, type PortalLanguage } from '../../../i18n';
import { STANDARDS, standardName } from '../../../lib/standards';
import type { Draft } from './draft';
import { Gaps, type StepProps } from './gaps';

export function ScopeStep({ draft, change, gaps }: StepProps<Draft>) {
  const { t } = useTranslation('client');
  return (
    <Stack gap="lg">
      <Gaps gaps={gaps} />
      <Checkbox.Group label={t('client:scope.standards')} description={t('client:scope.standardsHint')} withAsterisk value={draft.standards} onChange={(standards) => { if (standards.length > 0) change({ standards }); }}>
        <Stack gap="xs" mt="xs">{STANDARDS.map((standard) => <Checkbox key={standard} value={standard} label={<>{standardName(standard)} <Text component="span" c="dimmed" size="sm">{t(`client:standard.${standard}`)}</Text></>} />)}</Stack>
      </Checkbox.Group>
      <div>
        <Text fw={550}>{t('client:scope.statement')}</Text>
        <Text size="sm" c="dimmed" mb="xs">{t('client:scope.statementHint')}</Text>
        <Stack>
          {(Object.entries(LANGUAGES) as [PortalLanguage, string][]).map(([code, name]) => (
            <Textarea key={code} label={name} lang={LANGUAGE_TAG[code]} maxLength={2000} value={draft.scope[code]} dir="auto" onChange={(event) => change({ scope: { ...draft.scope, [code]: event.currentTarget.value } })} />
          ))}
        </Stack>
      </div>
      <Checkbox label={t('client:scope.previously')} checked={draft.previouslyCertified} onChange={(event) => change({ previouslyCertified: event.currentTarget.checked })} />
    </Stack>
  );
}
