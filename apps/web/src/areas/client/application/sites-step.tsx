import { Button, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { localText } from '../../../lib/format';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import { SiteDialogue } from '../../case/site-dialogue';
import { SitesTable } from '../../case/sites-table';
import { type Application, applicationKey, type Site } from '../../case/types';
import type { Draft } from './draft';
import { Gaps, type StepProps } from './gaps';

export function SitesStep({ application, draft, change, gaps }: StepProps<Draft> & { application: Application }) {
  const { t } = useTranslation(['client', 'case']);
  const [open, setOpen] = useState<Site | 'new' | null>(null);
  const touches = [applicationKey(application.id)];
  const remove = useSave({ save: (id: string, key) => ask(api.DELETE('/api/sites/{id}', { params: { path: { id } }, ...under(key) })), touches, said: t('client:sites.removed') });
  return (
    <Stack>
      <Gaps gaps={gaps} />
      {application.sites.length === 0
        ? <Empty title={t('client:sites.none')} text={t('client:sites.noneText')} />
        : <SitesTable sites={application.sites} edit={setOpen} actions={(site) => <Button size="compact-sm" variant="subtle" loading={remove.saving} onClick={() => remove.save(site.id)} aria-label={`${t('common:action.remove')}: ${localText(site.name)}`}>{t('common:action.remove')}</Button>} />}
      <ProblemNote error={remove.error} />
      <div><Button variant={application.sites.length === 0 ? 'filled' : 'default'} onClick={() => setOpen('new')}>{t('case:site.add')}</Button></div>
      <NumberInput maw={360} label={t('client:sites.total')} description={t('client:sites.totalHint')} withAsterisk min={1} allowDecimal={false} value={draft.totalPeople ?? ''} onChange={(value) => change({ totalPeople: typeof value === 'number' ? value : null })} />
      {open ? <SiteDialogue caseId={application.caseId} site={open === 'new' ? null : open} touches={touches} close={() => setOpen(null)} /> : null}
    </Stack>
  );
}
