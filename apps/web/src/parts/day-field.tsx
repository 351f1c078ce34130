import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/en-gb';
import { useTranslation } from 'react-i18next';
import { language } from '../i18n';
import { readDay } from '../lib/read-day';

type DayFieldProps = Omit<DateInputProps, 'valueFormat' | 'locale' | 'dateParser' | 'onChange'> & { onChange?: (day: string | null) => void };

/** A calendar day, `YYYY-MM-DD` in and out, typed or picked, shown as the reader writes days. */
export function DayField({ onChange, ...props }: DayFieldProps) {
  const { t } = useTranslation();
  const chinese = language() === 'zh';
  return (
    <DateInput
      clearable={!props.required} valueFormat={chinese ? 'YYYY年M月D日' : 'D MMM YYYY'} locale={chinese ? 'zh-cn' : 'en-gb'} firstDayOfWeek={1} dateParser={readDay}
      leftSection={<IconCalendar size={16} stroke={1.5} aria-hidden />} placeholder={t('common:day.choose')} clearButtonProps={{ 'aria-label': t('common:table.clear') }} {...props}
      onChange={(day) => onChange?.(day)}
    />
  );
}
