import { TagsInput, type TagsInputProps } from '@mantine/core';

/** `8.5.1, 8.6.1 8.7` is three clauses; `iso9001-2015 8.5.1` is one, with its standard. */
export const splitClauses = (typed: string): string[] => typed.split(/[,;，；、]+/).flatMap((part) => (/^\s*iso\S+\s+\S+\s*$/i.test(part) ? [part.trim()] : part.split(/\s+/))).filter(Boolean);

/** Clause numbers, typed or pasted one after the other. */
export function ClausesField({ onChange, ...props }: Omit<TagsInputProps, 'onChange'> & { onChange: (clauses: string[]) => void }) {
  return <TagsInput splitChars={[',', ';']} {...props} onChange={(tags) => onChange([...new Set(tags.flatMap(splitClauses))])} />;
}
