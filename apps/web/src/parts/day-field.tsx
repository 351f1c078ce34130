import { DatePickerInput, type DatePickerInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/en-gb';
import { useTranslation } from 'react-i18next';
import { language } from '../i18n';

type DayFieldProps = Omit<DatePickerInputProps<'default'>, 'type' | 'valueFormat' | 'locale'>;

/** A calendar day, `YYYY-MM-DD` in and out, shown as the reader writes days. */
export function DayField(props: DayFieldProps) {
  const { t } = useTranslation();
  const chinese = language() === 'zh';
  return (
    <DatePickerInput
      clearable={!props.required} valueFormat={chinese ? 'YYYY年M月D日' : 'D MMM YYYY'} locale={chinese ? 'zh-cn' : 'en-gb'} firstDayOfWeek={1}
      leftSection={<IconCalendar size={16} stroke={1.5} aria-hidden />} placeholder={t('common:day.choose')} clearButtonProps={{ 'aria-label': t('common:table.clear') }} {...props}
    />
  );
}
