import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

/** The pause after which somebody has stopped typing; it counts into the time that the rows take. */
const REST_MS = 120;

export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const tell = useDebouncedCallback((next: string) => { told.current = next; onChange(next); }, REST_MS);
  // A saved view or the browser's way back brings another text.
  useEffect(() => { if (value !== told.current) { told.current = value; setText(value); } }, [value]);
  return <TextInput aria-label={label} placeholder={label} leftSection={<IconSearch size={15} />} value={text} flex="1 1 14rem" maw={340} onChange={(event) => { setText(event.currentTarget.value); tell(event.currentTarget.value.trim()); }} />;
}
