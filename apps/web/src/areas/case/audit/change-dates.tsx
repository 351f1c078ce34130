import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import { DayField } from '../../../parts/day-field';
import { ProblemNote } from '../../../parts/problem-note';
import { useSave } from '../../../parts/use-save';
import { useHasRole } from '../../../session/session';
import { type Audit, auditTouches } from './types';

/** Other days for an audit whose team the client does not have yet; later ones go by postponing (DECISIONS 8). */
export function ChangeDates({ audit }: { audit: Audit }) {
  const { t } = useTranslation('case');
  const planner = useHasRole('planner');
  const [open, setOpen] = useState(false);
  if (!planner || audit.state !== 'proposed') return null;
  return <><Button size="xs" variant="default" onClick={() => setOpen(true)}>{t('case:audit.changeDates')}</Button>{open ? <Dialogue audit={audit} close={() => setOpen(false)} /> : null}</>;
}

function Dialogue({ audit, close }: { audit: Audit; close: () => void }) {
  const { t } = useTranslation('case');
  const [fromOn, setFromOn] = useState(audit.fromOn);
  const [toOn, setToOn] = useState(audit.toOn);
  const { save, saving, error, errors } = useSave({
    save: (_: null, key) => ask(api.PUT('/api/audits/{id}', { params: { path: { id: audit.id } }, body: { fromOn: fromOn ?? undefined, toOn: toOn ?? undefined, version: audit.version }, ...under(key) })),
    touches: [...auditTouches(audit), ['candidates', audit.id]], done: close,
  });
  return (
    <Modal opened onClose={close} title={t('case:audit.changeDates')}>
      <Stack>
        <Text>{t('case:audit.changeDatesText')}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DayField label={t('case:propose.from')} required value={fromOn} onChange={(day) => { setFromOn(day); if (day && toOn && toOn < day) setToOn(day); }} error={errors.fromOn} />
          <DayField label={t('case:propose.to')} required value={toOn} minDate={fromOn ?? undefined} onChange={setToOn} error={errors.toOn} />
        </SimpleGrid>
        <ProblemNote error={error} />
        <Group justify="flex-end"><Button variant="default" onClick={close}>{t('common:action.cancel')}</Button><Button loading={saving} disabled={!fromOn || !toOn} onClick={() => save(null)}>{t('common:action.save')}</Button></Group>
      </Stack>
    </Modal>
  );
}
