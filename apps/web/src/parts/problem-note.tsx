import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clauseText } from '../lib/clause-text';
import { useRefusalText } from './use-refusal-text';
import { ApiProblem, NetworkLost, type Objection } from '../api/problem';

/** Rule id and clause, as an assessor cites them. */
export function RuleTag({ refusal: { rule, clause } }: { refusal: Pick<Objection, 'rule' | 'clause'> }) {
  const { t } = useTranslation();
  return <Text component="span" size="xs" c="dimmed">{[rule, clause ? clauseText(clause, t) : null].filter(Boolean).join(' · ')}</Text>;
}

/** Refusals as a list: what stands against it, what to do, which rule says so. */
export function RefusalList({ refusals }: { refusals: readonly Objection[] }) {
  const textOf = useRefusalText();
  return (
    <List spacing="xs" size="sm" listStyleType="none" p={0}>
      {refusals.map((refusal, index) => {
        const { message, fix } = textOf(refusal);
        return (
          <List.Item key={`${refusal.rule}-${index}`}>
            <Text size="sm" fw={550}>{message}</Text>
            {fix ? <Text size="sm">{fix}</Text> : null}
            <RuleTag refusal={refusal} />
          </List.Item>
        );
      })}
    </List>
  );
}

/** Why saving was refused. Fields name their own errors; this carries the rest. */
export function ProblemNote({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  if (error instanceof NetworkLost) {
    return <Alert role="alert" color="ochre" icon={<IconCloudOff />} title={t('common:state.notSaved')}>{t('common:state.notSavedText')}</Alert>;
  }
  if (!(error instanceof ApiProblem)) {
    return <Alert role="alert" color="clay" icon={<IconAlertTriangle />} title={t('common:state.failed')}>{error instanceof Error ? error.message : String(error)}</Alert>;
  }
  const { refusals = [], errors = [], rule, clause, requestId } = error.problem;
  const fields = refusals.length === 0 ? errors : [];
  const title = error.status >= 500 ? t('common:state.failedText', { number: requestId ?? '–' }) : fields.length > 0 ? (error.problem.title ?? error.message) : error.message;
  return (
    <Alert role="alert" color="clay" icon={<IconAlertTriangle />} title={title}>
      {refusals.length > 0 ? <RefusalList refusals={refusals} /> : rule ? <RuleTag refusal={{ rule, clause: clause ?? undefined }} /> : null}
      {fields.length > 0 ? (
        <List size="sm">{fields.map((each) => <List.Item key={each.path + each.message}><Text component="span" ff="monospace" size="xs">{each.path}</Text> {each.message}</List.Item>)}</List>
      ) : null}
    </Alert>
  );
}
