import { api, ask } from '../../api/client';

export type { CaseRow } from '../case/types';

export const OWN_CASES_KEY = ['/api/cases', 'mine'] as const;

/** The cases of the client's organisation; asked for while the home page's code is still on its way. */
export const ownCasesQuery = { queryKey: OWN_CASES_KEY, queryFn: () => ask(api.GET('/api/cases', { params: { query: { limit: 100 } } })) };
