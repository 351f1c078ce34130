import type { UseFormReturnType } from '@mantine/form';
import { useEffect } from 'react';

/** Puts the server's field errors where they belong and leads the person to the first of them. */
export function useShownErrors<Values extends object>(form: UseFormReturnType<Values>, errors: Record<string, string>): void {
  const text = JSON.stringify(errors);
  useEffect(() => {
    const found = JSON.parse(text) as Record<string, string>;
    const [first] = Object.keys(found);
    if (!first) return;
    form.setErrors(found);
    form.getInputNode(first)?.focus();
    // The form's identity changes with every key; only new errors count.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
}
