import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber, localText } from '../../lib/format';
import { standardName } from '../../lib/standards';
import { Facts, Section } from '../../parts/page';
import { SitesTable } from './sites-table';
import { type Application, DESCRIPTIONS, type SystemRecord } from './types';


function Block({ title, plain, flush, children }: { title: string; plain: boolean; flush?: boolean; children: ReactNode }) {
  return plain ? <div><Title order={3} mb="xs">{title}</Title>{children}</div> : <Section title={title} flush={flush}>{children}</Section>;
}

/** The application as it was filled in, for whoever reads it. */
export function ApplicationSummary({ application, plain = false }: { application: Application; plain?: boolean }) {
  const { t } = useTranslation(['case', 'client']);
  const { representative, consultancy, description } = application;
  const record = (of: SystemRecord | null): ReactNode => (of ? <>{formatDay(of.finishedOn)}{of.scope ? <Text size="sm" c="dimmed">{of.scope}</Text> : null}{of.provider ? <Text size="sm" c="dimmed">{of.provider}</Text> : null}</> : '–');
  const others = application.processOperators.filter(({ operator }) => operator !== 'own');
  return (
    <Stack>
      <Block title={t('client:application.step.scope')} plain={plain}>
        <Stack gap="xs">
          <Text fw={600}>{application.standards.map(standardName).join(' · ')}</Text>
          <Text className="prose">{localText(application.scope) || '–'}</Text>
        </Stack>
      </Block>
      <Block title={t('client:application.step.sites')} plain={plain} flush>
        <SitesTable sites={application.sites} />
        <Text size="sm" px={plain ? 0 : 'md'} py="xs">{t('case:application.total', { total: formatNumber(application.totalPeople, 0) })}</Text>
      </Block>
      <Block title={plain ? t('client:application.step.system') : t('case:application.system')} plain={plain}>
        <Facts items={[
          [t('client:system.start'), formatDay(application.operationStartOn)], [t('client:system.internalAudit'), record(application.internalAudit)], [t('client:system.managementReview'), record(application.managementReview)],
          [t('client:consultancy.title'), consultancy === null ? '–' : consultancy.given ? [consultancy.provider, consultancy.endedOn ? formatDay(consultancy.endedOn) : null].filter(Boolean).join(', ') : t('client:consultancy.no')],
          [t('case:application.submittedOn'), formatDay(application.submittedOn)],
        ]} />
      </Block>
      <Block title={t('client:application.step.organisation')} plain={plain}>
        <Facts columns={2} items={[
          [t('client:representative.title'), representative ? <>{representative.name}, {representative.position}<Text size="sm" c="dimmed">{representative.mandate}</Text></> : '–'],
          ...DESCRIPTIONS.map((name): [string, ReactNode] => [t(`client:description.${name}`), <Text key={name} size="sm" className="prose">{description[name] || '–'}</Text>]),
          [t('client:operators.title'), others.length === 0 ? t('case:application.allOwn') : others.map(({ clause, operator, party }) => `${t(`client:process.${clause.replaceAll('.', '_')}`)}: ${party || t(`client:operators.${operator}`)}`).join('; ')],
        ]} />
      </Block>
    </Stack>
  );
}
