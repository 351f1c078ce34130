import { Box, Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { IconPaperclip, IconFileCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../api/keys';
import { sha256, type UploadProgress } from '../api/upload';
import type { Answer } from '../api/shapes';
import { formatBytes } from '../lib/format';
import { ProblemNote } from './problem-note';

/** A document as the API answers it. */
export type StoredFile = Answer<'DocumentDto'>;

interface FileFieldProps {
  label: string;
  /** `id` is the same when the same file is sent again. */
  send: (id: string, file: File, tell: (progress: UploadProgress) => void) => Promise<StoredFile>;
  accept?: string;
  maxBytes?: number;
  done: (file: StoredFile) => void;
}

type Phase = { kind: 'idle' } | { kind: 'hashing'; name: string } | { kind: 'sending'; name: string; share: number } | { kind: 'done'; file: StoredFile; match: boolean } | { kind: 'failed'; error: unknown; file: File };

/** Chooses, hashes and sends one file; shows its progress, its type as the server saw it, and that both hashes agree. */
export function FileField({ label, send, accept, maxBytes = 100_000_000, done }: FileFieldProps) {
  const { t } = useTranslation();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const [tooBig, setTooBig] = useState(false);
  const sameFile = useRef<{ file: File; id: string } | null>(null);
  const reset = useRef<() => void>(null);
  const busy = phase.kind === 'hashing' || phase.kind === 'sending';

  const take = async (file: File | null): Promise<void> => {
    reset.current?.();
    if (!file) return;
    setTooBig(file.size > maxBytes);
    if (file.size > maxBytes) return;
    setPhase({ kind: 'hashing', name: file.name });
    if (sameFile.current?.file !== file) sameFile.current = { file, id: newId() };
    try {
      const own = await sha256(file);
      setPhase({ kind: 'sending', name: file.name, share: 0 });
      const stored = await send(sameFile.current.id, file, ({ sent, total }) => setPhase({ kind: 'sending', name: file.name, share: total ? sent / total : 0 }));
      setPhase({ kind: 'done', file: stored, match: own === null || stored.sha256 === own });
      done(stored);
    } catch (error) {
      setPhase({ kind: 'failed', error, file });
    }
  };

  return (
    <Box>
      <Group gap="sm">
        <FileButton onChange={(file) => void take(file)} accept={accept} resetRef={reset} disabled={busy}>
          {(props) => <Button variant="default" leftSection={<IconPaperclip size={16} />} loading={busy} {...props}>{label}</Button>}
        </FileButton>
        <Text size="sm" c="dimmed">{t('common:file.limit', { size: formatBytes(maxBytes) })}</Text>
      </Group>
      <Box aria-live="polite" mt={busy || phase.kind !== 'idle' ? 'xs' : 0}>
        {tooBig ? <Text size="sm" c="var(--mantine-color-error)">{t('common:file.tooBig', { size: formatBytes(maxBytes) })}</Text> : null}
        {phase.kind === 'sending' ? <Progress value={phase.share * 100} aria-label={t('common:file.sending', { name: phase.name })} /> : null}
        {phase.kind === 'done' ? (
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <IconFileCheck size={18} aria-hidden />
            <Text size="sm">
              {phase.file.fileName} · {phase.file.mediaType} · {formatBytes(phase.file.size)}<br />
              <Text component="span" size="xs" c={phase.match ? 'dimmed' : 'var(--mantine-color-error)'}>{phase.match ? t('common:file.same', { hash: phase.file.sha256.slice(0, 16) }) : t('common:file.differs')}</Text>
            </Text>
          </Group>
        ) : null}
        {phase.kind === 'failed' ? (
          <>
            <ProblemNote error={phase.error} />
            <Button mt="xs" size="xs" variant="default" onClick={() => void take(phase.file)}>{t('common:action.retry')}</Button>
          </>
        ) : null}
      </Box>
    </Box>
  );
}
