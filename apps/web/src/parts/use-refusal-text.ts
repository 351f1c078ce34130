import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Objection } from '../api/problem';

/** Rule sentences in the reader's language: moves carry English with a key; other languages are fetched when they are first needed. */
export function useRefusalText(): (refusal: Objection) => { message: string; fix: string | null } {
  const { i18n } = useTranslation();
  const other = i18n.language === 'zh' ? 'zh' as const : null;
  const { data } = useQuery({ queryKey: ['refusal-texts'], enabled: other !== null, staleTime: Infinity, queryFn: async () => (await import('@cb/domain/rule/refusal-texts')).refusalIn });
  return ({ message, fix, key, params }) => {
    const english = { message, fix: fix ?? null };
    if (!other || !data || !key) return english;
    return data({ message, ...(fix ? { fix } : {}), key, params: params ?? {} } as Parameters<typeof data>[0], other);
  };
}
