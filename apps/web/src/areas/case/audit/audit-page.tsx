import { Alert, Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { formatDay, formatInstant, formatNumber, localText } from '../../../lib/format';
import { standardName } from '../../../lib/standards';
import { Facts, Page, Section } from '../../../parts/page';
import { Loaded } from '../../../parts/states';
import { type Area, useHasRole } from '../../../session/session';
import { AuditMoves } from './audit-moves';
import { ChangeDates } from './change-dates';
import { Findings } from './findings';
import { Plan } from './plan';
import { Report } from './report';
import { Meetings, Results } from './results';
import { Stage1 } from './stage1';
import { Team } from './team';
import { type Audit, auditKey } from './types';

/** One audit from its dates to its report, for planner, team and client alike; what each may do comes with it. */
export function AuditPage({ area }: { area: Area }) {
  const { auditId } = useParams({ strict: false }) as { auditId: string };
  const query = useQuery({ queryKey: auditKey(auditId), queryFn: ({ signal }) => ask(api.GET('/api/audits/{id}', { params: { path: { id: auditId } }, signal })) });
  return <Loaded query={query} lines={10}>{(audit) => <AuditFile audit={audit} area={area} />}</Loaded>;
}

const PLANNING = ['proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed', 'postponed'];

function AuditFile({ audit, area }: { audit: Audit; area: Area }) {
  const { t } = useTranslation(['case', 'words']);
  const auditor = useHasRole('auditor');
  const begun = !PLANNING.includes(audit.state);
  return (
    <Page
      title={t('case:audit.title', { kind: t(`words:auditKind.${audit.kind}`) })} note={audit.fromOn ? `${formatDay(audit.fromOn)} – ${formatDay(audit.toOn)}` : t('case:audit.noDates')}
      eyebrow={<Group gap="xs"><Link to={area === 'auditor' ? '/auditor' : `/${area}/cases/${audit.caseId}`} style={{ color: 'inherit' }}>{audit.caseNumber ?? t('case:audit.case')}</Link><span>{audit.standards.map(standardName).join(' · ')}</span></Group>}
      action={<Badge size="lg">{t(`words:audit.${audit.state}`)}</Badge>}
    >
      <AuditMoves audit={audit} />
      {audit.teamObjection ? <Alert color="ochre" title={t('case:audit.objection')}><Text className="prose">{audit.teamObjection}</Text>{audit.objectionAnswer ? <Text mt="xs" className="prose">{audit.objectionAnswer}</Text> : null}</Alert> : null}
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Basis audit={audit} />
        <Team audit={audit} area={area} />
      </SimpleGrid>
      {audit.plan ? <Section title={t('case:plan.title')} note={audit.planSentAt ? t('case:plan.sentAt', { at: formatInstant(audit.planSentAt) }) : undefined} flush><Plan audit={audit} /></Section> : null}
      {begun ? <Meetings audit={audit} /> : null}
      {audit.kind === 'stage1' && (begun || auditor) ? <Stage1 audit={audit} /> : null}
      {audit.kind !== 'stage1' && begun ? <Results audit={audit} /> : null}
      {begun ? <Findings audit={audit} area={area} /> : null}
      {['closed_on_site', 'report_draft', 'report_issued', 'finished'].includes(audit.state) && audit.kind !== 'stage1' ? <Report audit={audit} /> : null}
      {audit.recommendation ? (
        <Section title={t('case:report.recommendation')}>
          <Stack gap={4}><Text fw={600}>{t(`words:recommendation.${audit.recommendation}`)}</Text>{audit.recommendationConditions ? <Text className="prose">{audit.recommendationConditions}</Text> : null}<Text size="sm" c="dimmed">{formatInstant(audit.recommendedAt)}</Text></Stack>
        </Section>
      ) : null}
    </Page>
  );
}

function Basis({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const goals = Object.entries(audit.objectives).filter(([, wanted]) => wanted === true).map(([name]) => t(`case:objective.${name}`));
  return (
    <Section title={t('case:audit.basis')} action={<ChangeDates audit={audit} />}>
      <Stack>
        <Facts columns={2} items={[[t('case:audit.days'), formatNumber(audit.requiredDays)], [t('case:audit.criteria'), audit.criteria], [t('case:audit.objectives'), goals.length > 0 ? goals.map((goal) => <div key={goal}>{goal}</div>) : '–'], [t('case:audit.scope'), localText(audit.scope) || '–']]} />
        <Stack gap={4}>
          <Text size="xs" c="dimmed">{t('case:audit.sites')}</Text>
          {audit.sites.map((site) => <Text key={site.siteId} size="sm"><b>{localText(site.name)}</b> · {t('case:audit.siteDays', { days: formatNumber(site.days) })}{site.visitedOn ? ` · ${t('case:audit.visited', { day: formatDay(site.visitedOn) })}` : ''}<Text component="span" size="xs" c="dimmed" display="block">{site.chosenBecause}</Text></Text>)}
        </Stack>
      </Stack>
    </Section>
  );
}
