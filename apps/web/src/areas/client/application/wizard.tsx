import { Alert, Box, Button, Group, Stepper, Text } from '@mantine/core';
import { IconExclamationMark } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { localText } from '../../../lib/format';
import { AutosaveNote } from '../../../parts/autosave-note';
import { LostRace } from '../../../parts/lost-race';
import { Page, Section } from '../../../parts/page';
import { Loaded } from '../../../parts/states';
import { UnsavedGuard } from '../../../parts/unsaved-guard';
import { useAutosave } from '../../../parts/use-autosave';
import { type Application, applicationKey, caseKey, DESCRIPTIONS } from '../../case/types';
import { ApplicationSummary } from '../../case/application-summary';
import { bodyOf, type Draft, draftOf, gapsByStep, STEPS, type Step } from './draft';
import { DocumentsStep } from './documents-step';
import { OrganisationStep } from './organisation-step';
import { ScopeStep } from './scope-step';
import { SitesStep } from './sites-step';
import { SubmitStep } from './submit-step';
import { SystemStep } from './system-step';

/** The application of one case: a draft that keeps itself, or what was handed in. */
export function ApplicationPage() {
  const { t } = useTranslation(['client', 'words']);
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const file = useQuery({ queryKey: caseKey(caseId), queryFn: ({ signal }) => ask(api.GET('/api/cases/{id}', { params: { path: { id: caseId } }, signal })) });
  const applicationId = file.data?.applicationId ?? null;
  const application = useQuery({ queryKey: applicationKey(applicationId ?? ''), enabled: applicationId !== null, queryFn: ({ signal }) => ask(api.GET('/api/applications/{id}', { params: { path: { id: applicationId ?? '' } }, signal })) });
  return (
    <Loaded query={application} lines={8}>
      {(found) => (found.state === 'draft' || found.state === 'info_requested' ? <Wizard key={found.id} application={found} /> : (
        <Page title={t('client:application.title')} eyebrow={<Link to={`/client/cases/${caseId}`}>{found.caseNumber ?? t('client:case.back')}</Link>} note={t(`words:application.${found.state}`)}>
          <ApplicationSummary application={found} />
        </Page>
      ))}
    </Loaded>
  );
}

function Wizard({ application }: { application: Application }) {
  const { t } = useTranslation('client');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { step = STEPS[0] } = useSearch({ strict: false }) as { step?: Step };
  const [draft, setDraft] = useState<Draft>(() => draftOf(application));
  const [theirs, setTheirs] = useState<Application | null>(null);
  const version = useRef(application.version);
  const key = applicationKey(application.id);

  const keep = async (values: Draft): Promise<void> => {
    try {
      const saved = await ask(api.PUT('/api/applications/{id}', { params: { path: { id: application.id } }, body: bodyOf(values, version.current) }));
      version.current = saved.version;
      cache.setQueryData(key, saved);
    } catch (error) {
      setTheirs(await ask(api.GET('/api/applications/{id}', { params: { path: { id: application.id } } })));
      throw error;
    }
  };
  const { state, flush } = useAutosave(draft, keep);
  const change = (patch: Partial<Draft>): void => setDraft((now) => ({ ...now, ...patch }));
  const go = async (next: Step): Promise<void> => {
    await flush();
    await cache.invalidateQueries({ queryKey: key });
    await navigate({ to: '.', search: { step: next } });
    scrollTo({ top: 0 });
  };
  const at = Math.max(STEPS.indexOf(step), 0);
  const gaps = gapsByStep(application.gaps);
  const unsaved = state.kind === 'waiting' || state.kind === 'offline' || state.kind === 'refused';
  const differing = theirs ? [{ label: t('client:application.step.scope'), mine: localText({ ...draft.scope }), theirs: localText(theirs.scope) }, ...DESCRIPTIONS.filter((name) => (draft.description[name] ?? '') !== (theirs.description[name] ?? '')).map((name) => ({ label: t(`client:description.${name}`), mine: draft.description[name] ?? '', theirs: theirs.description[name] ?? '' }))] : [];

  return (
    <Page title={t('client:application.title')} eyebrow={<Link to={`/client/cases/${application.caseId}`}>{t('client:case.back')}</Link>} note={t('client:application.note')}>
      <UnsavedGuard when={unsaved} />
      <LostRace
        error={state.kind === 'refused' ? state.error : null} fields={differing}
        keepMine={() => { if (theirs) version.current = theirs.version; void flush(); }}
        takeTheirs={() => { if (theirs) { version.current = theirs.version; setDraft(draftOf(theirs)); } }}
      />
      {application.state === 'info_requested' && application.requestedInformation ? <Alert color="ochre" title={t('client:application.asked')}><Text className="prose">{application.requestedInformation}</Text></Alert> : null}
      <Stepper active={at} onStepClick={(index) => void go(STEPS[index] ?? 'scope')} size="xs" visibleFrom="md" iconSize={28} wrap={false} styles={{ stepBody: { marginInlineStart: 8 }, separator: { marginInline: 6 } }}>
        {STEPS.map((name, index) => (
          <Stepper.Step
            key={name} {...(gaps[name].length > 0 && { color: 'ochre', completedIcon: <IconExclamationMark size={16} /> })}
            label={t(`client:application.step.${name}`)} description={gaps[name].length > 0 ? t('client:application.open', { count: gaps[name].length }) : index < 4 ? t('client:application.complete') : undefined}
          />
        ))}
      </Stepper>
      <Text hiddenFrom="md" fw={600}>{t('client:application.stepOf', { at: at + 1, of: STEPS.length, name: t(`client:application.step.${STEPS[at] ?? 'scope'}`) })}</Text>
      <Section>
        {step === 'scope' ? <ScopeStep draft={draft} change={change} gaps={gaps.scope} /> : null}
        {step === 'organisation' ? <OrganisationStep draft={draft} change={change} gaps={gaps.organisation} /> : null}
        {step === 'sites' ? <SitesStep application={application} draft={draft} change={change} gaps={gaps.sites} /> : null}
        {step === 'system' ? <SystemStep draft={draft} change={change} gaps={gaps.system} /> : null}
        {step === 'documents' ? <DocumentsStep application={application} draft={draft} change={change} gaps={gaps.documents} /> : null}
        {step === 'submit' ? <SubmitStep application={application} version={() => version.current} flush={flush} /> : null}
      </Section>
      <Group justify="space-between" align="center">
        <Box miw={0} flex="1 1 14rem"><AutosaveNote state={state} /></Box>
        <Group>
          {at > 0 ? <Button variant="default" size="md" onClick={() => void go(STEPS[at - 1] ?? 'scope')}>{t('common:action.back')}</Button> : null}
          {at < STEPS.length - 1 ? <Button size="md" onClick={() => void go(STEPS[at + 1] ?? 'submit')}>{t('common:action.next')}</Button> : null}
        </Group>
      </Group>
    </Page>
  );
}
