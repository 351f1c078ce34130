import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '../../api/client';
import type { components } from '../../../../../libs/contract/src/api';
import type { LocalText } from '../../api/shapes';
import { localText } from '../../lib/format';

export type CaseCounts = components['schemas']['CaseCountsDto'];

/** How many cases stand where, and whose they are. */
export const useCaseCounts = () => useQuery({ queryKey: ['/api/cases', 'counts'], queryFn: ({ signal }) => ask(api.GET('/api/cases/counts', { signal })) });

const OF_ITSELF = new Set(['application', 'contract', 'initial', 'nothing']);

/** What a step is called; outside the first certification with the procedure that it belongs to. */
export function useStepLabel(): (row: { step: string; happened: LocalText }) => string {
  const { t } = useTranslation(['case', 'words']);
  return ({ step, happened }) => {
    const [kind = ''] = step.split('.');
    return OF_ITSELF.has(kind) ? localText(happened) : t('case:list.stepOf', { kind: t(`words:routeKind.${kind}`), step: localText(happened) });
  };
}
