import { Box, Button, Group, Input, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import { asForm } from '../../api/upload';
import { FileField } from '../../parts/file-field';
import classes from './picture-field.module.css';

const MOST_BYTES = 5_000_000;

interface PictureFieldProps { label: string; description: string; kind: 'mark' | 'accreditation_symbol'; fileId: string | null; mayChange: boolean; onChange: (fileId: string | null) => void }

/** A picture for certificates, shown as it will be printed: on white. */
export function PictureField({ label, description, kind, fileId, mayChange, onChange }: PictureFieldProps) {
  const { t } = useTranslation('staff');
  return (
    <Input.Wrapper label={label} description={description} labelElement="div">
      <Group mt="xs" align="flex-start" gap="md">
        <Box className={classes.frame}>{fileId ? <img className={classes.picture} src={`/api/documents/${fileId}/content`} alt={label} /> : <Text size="sm" c="#5d645e">{t('staff:picture.none')}</Text>}</Box>
        {mayChange ? (
          <Box flex="1 1 16rem">
            <FileField label={fileId ? t('staff:picture.another') : t('staff:picture.choose')} send={(id, file, tell) => ask(api.POST('/api/body-pictures', asForm({ id, kind, title: label, file }, tell)))} accept="image/png,image/jpeg" maxBytes={MOST_BYTES} done={({ id }) => onChange(id)} />
            {fileId ? <Button mt="xs" size="xs" variant="subtle" onClick={() => onChange(null)}>{t('staff:picture.remove')}</Button> : null}
          </Box>
        ) : null}
      </Group>
    </Input.Wrapper>
  );
}
