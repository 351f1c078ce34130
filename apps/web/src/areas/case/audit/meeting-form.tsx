import { Checkbox, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLOSING_POINTS } from '@cb/domain/audit/points';
import { localText } from '../../../lib/format';
import { DayField } from '../../../parts/day-field';
import { useSession } from '../../../session/session';
import { type Audit, type Meeting, standing } from './types';

interface MeetingForm { value: Meeting; day: string | null; ready: boolean; form: ReactNode }

/** When it was held, who attended and, at the closing, what it covered (R-AUD-01, R-AUD-02). */
export function useMeetingForm({ audit, closing }: { audit: Audit; closing: boolean }): MeetingForm {
  const { t } = useTranslation('case');
  const { body } = useSession();
  const before = closing ? audit.closingMeeting : audit.openingMeeting;
  const [heldAt, setHeldAt] = useState(before?.heldAt ?? `${closing ? (audit.toOn ?? body.today) : (audit.fromOn ?? body.today)} ${closing ? '16:00' : '09:00'}`);
  const [attendance, setAttendance] = useState<string[]>(before?.attendance ?? standing(audit.team).map(({ name }) => name));
  const [points, setPoints] = useState<string[]>(before?.points ?? []);
  const [unresolved, setUnresolved] = useState(before?.unresolved ?? '');
  const [day, setDay] = useState<string | null>(audit.closedOn ?? audit.toOn ?? body.today);
  return {
    value: { heldAt, attendance, points, ...(unresolved.trim() ? { unresolved } : {}) }, day: closing ? day : null, ready: heldAt.trim() !== '' && attendance.length > 0,
    form: (
      <Stack>
        {closing ? <Text>{t('case:meeting.closingText')}</Text> : null}
        <TextInput label={t('case:meeting.heldAt')} description={t('case:meeting.heldAtHint')} required value={heldAt} maxLength={200} onChange={(event) => setHeldAt(event.currentTarget.value)} />
        <TagsInput label={t('case:meeting.attendance')} description={t('case:meeting.attendanceHint')} required value={attendance} onChange={setAttendance} />
        {closing ? (
          <>
            <DayField label={t('case:meeting.closedOn')} required value={day} onChange={setDay} />
            <Checkbox.Group label={t('case:meeting.points')} value={points} onChange={setPoints}><Stack gap={6} mt={4}>{Object.entries(CLOSING_POINTS).map(([name, sentence]) => <Checkbox key={name} value={name} label={localText(sentence)} />)}</Stack></Checkbox.Group>
            <Textarea label={t('case:meeting.unresolved')} value={unresolved} maxLength={4000} onChange={(event) => setUnresolved(event.currentTarget.value)} />
          </>
        ) : null}
      </Stack>
    ),
  };
}
