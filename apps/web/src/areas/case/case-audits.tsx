import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { formatDay } from '../../lib/format';
import { Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import type { Area } from '../../session/session';
import type { CaseFile } from './types';

export const useCaseAudits = (caseId: string) =>
  useQuery({ queryKey: ['case-audits', caseId], queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}/audits', { params: { path: { id: caseId }, query: { limit: 100 } }, signal })) });

export function CaseAudits({ file, area, action }: { file: CaseFile; area: Area; action?: ReactNode }) {
  const { t } = useTranslation(['case', 'words']);
  const query = useCaseAudits(file.id);
  return (
    <Section title={t('case:audit.list')} flush action={action}>
      <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={<Empty title={t('case:audit.none')} />}>
        {({ items }) => (
          <Stack gap={0}>
            {items.map((row) => (
              <Group key={row.id} justify="space-between" px="md" py="sm" style={{ borderTop: '1px solid var(--line)' }}>
                <div><Anchor component={Link} to={`/${area}/audits/${row.id}`} fw={600} c="var(--mantine-color-text)">{t(`words:auditKind.${row.kind}`)}</Anchor><Text size="sm" c="dimmed">{row.fromOn ? `${formatDay(row.fromOn)} – ${formatDay(row.toOn)}` : t('case:audit.noDates')}{row.leadAuditor ? ` · ${row.leadAuditor}` : ''}</Text></div>
                <Group gap="xs">{row.openFindings > 0 ? <Badge color="ochre">{t('case:audit.openFindings', { count: row.openFindings })}</Badge> : null}<Badge>{t(`words:audit.${row.state}`)}</Badge></Group>
              </Group>
            ))}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
