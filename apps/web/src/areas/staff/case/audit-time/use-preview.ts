import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask } from '../../../../api/client';
import { fieldErrors } from '../../../../api/problem';
import type { Answer } from '../../../../api/shapes';

const REST_MS = 300;

export interface Preview {
  /** The newest that there is; null before the first. */
  time: Answer<'AuditTimeDto'> | null;
  /** It belongs to what stands in the form now. */
  isFresh: boolean;
  error: unknown;
  errors: Record<string, string>;
}

/** What the inputs come to, asked a moment after the last change; until the answer is there the one before stays. */
export function usePreview(caseId: string, request: Answer<'CalculateDto'>): Preview {
  const now = JSON.stringify(request);
  const [asked] = useDebouncedValue(now, REST_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: ['time-preview', caseId, asked], gcTime: 0, staleTime: 0, refetchOnWindowFocus: false,
    queryFn: ({ signal }) => ask(api.POST('/api/cases/{id}/calculations/preview', { params: { path: { id: caseId } }, body: JSON.parse(asked) as Answer<'CalculateDto'>, signal })),
  });
  const [time, setTime] = useState<Preview['time']>(null);
  useEffect(() => { if (data) setTime(data); }, [data]);
  const isAnswered = asked === now && !isFetching;
  const refused = isAnswered ? error : null;
  return { time: data ?? time, isFresh: isAnswered && data !== undefined, error: refused, errors: fieldErrors(refused) };
}
