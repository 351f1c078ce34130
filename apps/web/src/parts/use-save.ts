import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../api/keys';
import { fieldErrors } from '../api/problem';

interface SaveOptions<Input, Output> {
  save: (input: Input, key: string) => Promise<Output>;
  /** What this change makes out of date. */
  touches?: readonly QueryKey[];
  done?: (output: Output, input: Input) => void | Promise<void>;
  /** Sentence shown for a moment when it worked; null where the page itself shows it. */
  said?: string | null;
}

const SAID = 'said';

/** One sentence at a time, the newest: on a telephone two of them cover the page. */
function say(message: string, close: string): void {
  notifications.hide(SAID);
  notifications.show({ id: SAID, message, color: 'pine', autoClose: 2500, closeButtonProps: { 'aria-label': close } });
}

export interface Save<Input> { save: (input: Input) => void; saving: boolean; error: unknown; errors: Record<string, string>; reset: () => void }

/**
 * One wish of the person: sent once however often the button is pressed, and under the same idempotency key
 * when it is tried again unchanged after the network was lost.
 */
export function useSave<Input, Output>({ save, touches = [], done, said }: SaveOptions<Input, Output>): Save<Input> {
  const cache = useQueryClient();
  const { t } = useTranslation();
  const wish = useRef<{ text: string; key: string } | null>(null);
  const busy = useRef(false);
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const text = JSON.stringify(input) ?? '';
      const kept = wish.current?.text === text ? wish.current : { text, key: newKey() };
      wish.current = kept;
      return save(input, kept.key);
    },
    onSuccess: async (output, input) => {
      wish.current = null;
      await Promise.all(touches.map((queryKey) => cache.invalidateQueries({ queryKey })));
      if (said !== null) say(said ?? t('common:state.saved'), t('common:action.close'));
      await done?.(output, input);
    },
    onSettled: () => { busy.current = false; },
  });
  const start = (input: Input): void => {
    if (busy.current) return;
    busy.current = true;
    mutation.mutate(input);
  };
  return { save: start, saving: mutation.isPending, error: mutation.error, errors: fieldErrors(mutation.error), reset: mutation.reset };
}
